import { expect, test } from 'vitest';
import { checkLedger } from '../../../src/edition/ledger/check-ledger.ts';
import { anchorArticle } from '../../../src/edition/ledger/anchor-article.ts';
import { formatProblem } from '../../../src/edition/problem.ts';
import { sampleArticle } from './sample-article.ts';
import { publish } from './sample-ledger.ts';
import { line, sampleLines } from './sample-lines.ts';

const file = 'content/editions/ferry/text.mdx';
const notes = { '12.1': 'The harbour book, leaf nine.' };
const { ledger } = publish(sampleLines, notes);

/** Passage n begins on line 10 n, and the note on line 15. */
function check(lines: readonly string[], notesNow: Readonly<Record<string, string>> = notes): readonly string[] {
  const places = lines.map((_, index) => [`p${String(index + 1)}`, 10 * (index + 1)] as const);
  const problems = checkLedger(sampleArticle(lines, notesNow), ledger, new Map([...places, ['12.1', 15]]), file);
  return problems.map((problem) => `${String(problem.line)} ${problem.id}: ${problem.message}`);
}

test('finds nothing where text and ledger agree, or where there is no ledger', () => {
  expect(check(sampleLines)).toEqual([]);
  expect(checkLedger(sampleArticle(['Anything.']), null, new Map(), file)).toEqual([]);
});

test('names the passage whose words have changed, and what to do', () => {
  const lines = [line(1).replace('stone', 'wooden'), ...sampleLines.slice(1)];
  const [problem] = checkLedger(sampleArticle(lines, notes), ledger, new Map([['p1', 10]]), file);
  expect(problem && formatProblem(problem)).toBe(
    'content/editions/ferry/text.mdx:10  anchor-changed\n' +
      '  Expected the words of p1 as the ledger records them; they have changed.\n' +
      '  Run npm run anchors -- ferry; it records what became of each anchor, and asks where it is not sure.',
  );
});

test('sees a change of one mark', () => {
  expect(check([line(1).replace('.', '!'), ...sampleLines.slice(1)])).toHaveLength(1);
});

test('names a new passage, one that is gone, one that was moved and one that was merged', () => {
  expect(check([...sampleLines, 'One paragraph more is here.'])).toEqual([
    '70 anchor-missing: Expected every passage, note and name in the ledger; this one, p7, is not there yet.',
  ]);
  expect(check(sampleLines.slice(0, 5))).toEqual(['0 anchor-lost: Expected the words of p6; none of them are left.']);
  expect(check([line(2), line(1), ...sampleLines.slice(2)])).toEqual([
    expect.stringMatching(/^\d0 anchor-order: Expected p[12] where the ledger has it; the passage was moved/u),
  ]);
  expect(check([`${line(1)} ${line(2)}`, ...sampleLines.slice(2)])).toEqual([
    '10 anchor-lost: Expected p1 to stand by itself; its words are now in p2.',
    '10 anchor-changed: Expected the words of p2 as the ledger records them; they have changed.',
  ]);
});

test('names a note that was changed, at its line', () => {
  expect(check(sampleLines, { '12.1': 'The harbour book, leaf ten.' })).toEqual([
    '15 anchor-changed: Expected the words of n12.1 as the ledger records them; they have changed.',
  ]);
});

test('gives an article its permanent anchors, and before they are recorded a preview', () => {
  const anchorsOf = (lines: readonly string[]): readonly string[] =>
    anchorArticle(sampleArticle(lines, notes), ledger).text.map(({ anchor }) => anchor);
  expect(anchorsOf(sampleLines)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
  expect(anchorsOf([line(1), 'One paragraph more is here.', ...sampleLines.slice(1)]).slice(0, 3)).toEqual([
    'p1',
    'p1a',
    'p2',
  ]);
  const article = sampleArticle(sampleLines);
  expect(anchorArticle(article, null)).toBe(article);
});
