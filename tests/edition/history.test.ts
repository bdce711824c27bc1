import { expect, test } from 'vitest';
import { addRelease } from '../../src/edition/add-release.ts';
import { nextVersion } from '../../src/edition/next-version.ts';
import { parseHistory } from '../../src/edition/parse-history.ts';
import { toHistoryFile } from '../../src/edition/to-history-file.ts';
import { publish } from './ledger/sample-ledger.ts';
import { line, sampleLines } from './ledger/sample-lines.ts';

const notes = { '12.1': 'The harbour book, leaf nine.' };
const first = publish(sampleLines, notes);
const released = addRelease(null, first.ledger, { date: '2026-01-02', major: false });

test('counts versions from 1.0', () => {
  expect(nextVersion(null)).toBe('1.0');
  expect(nextVersion('1.9')).toBe('1.10');
  expect(nextVersion('1.9', { major: true })).toBe('2.0');
});

test('lists no changes in the first release', () => {
  expect(released.releases).toEqual([{ version: '1.0', date: '2026-01-02' }]);
});

test('says which passages and notes changed since the last release', () => {
  const edited = line(1).replace('stone', 'wooden');
  const now = first.again(
    [line(4), edited, `${line(3)} ${line(2)}`, 'One paragraph more is here.', line(6)],
    [{ id: 'p5', reason: 'It was said twice.' }],
    { '12.1': 'The harbour book, leaf ten.' },
  );
  const next = addRelease(released, now.ledger, { date: '2026-02-02', major: false, note: 'Misprints.' });
  expect(next.releases.at(-1)).toEqual({
    version: '1.1',
    date: '2026-02-02',
    note: 'Misprints.',
    changes: {
      changed: ['p1', 'p2', 'n12.1'],
      added: ['p2a'],
      moved: ['p3'],
      reordered: ['p4'],
      withdrawn: ['p5'],
    },
  });
  expect(Object.keys(next.digests)).toEqual(now.standing);
  expect(parseHistory(toHistoryFile(next), 'history.json')).toEqual({ history: next, problems: [] });
});
