import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Inline } from '../../../src/edition/article.ts';
import { fingerprint, wordHashes } from '../../../src/edition/ledger/fingerprint.ts';
import { foldWords } from '../../../src/edition/ledger/fold-words.ts';

const paragraph = (...content: readonly Inline[]): readonly Block[] => [{ type: 'paragraph', content }];
const text = (value: string): Inline => ({ type: 'text', value });

test('sees a change of one mark in the digest, and not in the words', () => {
  const before = fingerprint(paragraph(text('The ferry left, late.')));
  const now = fingerprint(paragraph(text('The ferry left late.')));
  expect(now.words).toBe(before.words);
  expect(now.digest).not.toBe(before.digest);
});

test('does not count calls, page milestones, citation keys, emphasis or white space', () => {
  const plain = fingerprint(paragraph(text('The ferry left late.')));
  const dressed = fingerprint(
    paragraph(
      { type: 'pageMilestone', page: '12', certain: true },
      { type: 'emphasis', content: [text('The  ferry')] },
      text(' left\n'),
      { type: 'citation', source: 'nobody1900', certainty: 'exact', content: [text('late.')] },
      { type: 'call', note: '12.1' },
    ),
  );
  expect(dressed).toEqual(plain);
});

test('folds what a printer varies', () => {
  expect(foldWords('“L’État-Major” of İzmir; ofﬁce, co\u00ADoperate, DON\u2019T')).toEqual([
    'letat',
    'major',
    'of',
    'izmir',
    'office',
    'cooperate',
    'dont',
  ]);
});

test('folds every text as if it were one word, however it is parted', () => {
  const wordsOf = (text: string): readonly string[] =>
    text
      .normalize('NFKD')
      .replace(/[\p{M}\u00AD'’ʼ‘`´]/gu, '')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replaceAll('ı', 'i')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const unit = fc.oneof(
    fc.constantFrom('a', 'Z', 'İ', 'ı', 'Σ', 'σ', 'é', '½', '№', 'ﬁ', 'Word', 'ΟΔΟΣ', '\u0301', '\u00AD'),
    fc.constantFrom('.', ':', '^', '_', '’', "'", '`', '´', '“', '–', '…', ' ', '-', '\u00A0'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      expect(foldWords(text)).toEqual(wordsOf(text));
    }),
    { numRuns: 2000 },
  );
});

test('keeps two characters a word, and no word', () => {
  const { words } = fingerprint(paragraph(text('The ferry left late.')));
  expect(words).toMatch(/^[\w-]{8}$/u);
  expect(wordHashes(words)).toHaveLength(4);
  expect(wordHashes(words).every((hash) => hash >= 0 && hash < 4096)).toBe(true);
});

test('spreads words over all numbers, many words to each', () => {
  const hashes = Array.from({ length: 40_960 }, (_, index) => `w${index.toString(36)}`).map(
    (word) => wordHashes(fingerprint(paragraph(text(word))).words)[0] ?? -1,
  );
  const counts = new Map<number, number>();
  for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  expect(counts.size).toBeGreaterThan(4080);
  expect(Math.max(...counts.values())).toBeLessThan(40);
});

test('gives no two of fifty thousand texts one digest', () => {
  const digests = new Set(
    Array.from({ length: 50_000 }, (_, index) => fingerprint(paragraph(text(`leaf ${String(index)}`))).digest),
  );
  expect(digests.size).toBe(50_000);
});
