import { expect, test } from 'vitest';
import { countFromHeads } from '../../src/importer/count-from-heads.ts';
import type { RunningFigure } from '../../src/importer/drop-running-heads.ts';
import type { Sheet } from '../../src/importer/split-pages.ts';

const sheets = [1, 11, 21].map((line): Sheet => ({ body: [block(line), block(line + 5)], notes: [], rest: null }));

test('counts back from the head of a page to the first', () => {
  expect(countFromHeads([head(78, 19)], sheets)).toBe('76');
  expect(countFromHeads([head(77, 9), head(78, 19)], sheets)).toBe('76');
});

test('counts nothing where heads do not agree, for a page may not show between them', () => {
  expect(countFromHeads([head(77, 9), head(79, 19)], sheets)).toBeNull();
});

test('counts nothing from a head within what is taken for one page', () => {
  expect(countFromHeads([head(77, 13)], sheets)).toBeNull();
});

test('counts from a figure alone only where sheets show that it stands at a head', () => {
  expect(countFromHeads([head(77, 9, '')], sheets)).toBeNull();
  const onSheets = sheets.map((sheet, index) => ({ ...sheet, sheet: index + 1 }));
  expect(countFromHeads([{ ...head(77, 9, ''), sheet: 2 }], onSheets)).toBe('76');
});

function head(number: number, line: number, words = 'THE ROPEWALKS'): RunningFigure {
  return { page: { number, style: 'arabic' }, text: `${words} ${String(number)}`.trim(), words, line, sheet: null };
}

function block(line: number): Sheet['body'][number] {
  return { text: 'A walk was let by the year.', line };
}
