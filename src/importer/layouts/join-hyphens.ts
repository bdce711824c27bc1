import type { ImportProblem, JoinedWord } from '../import-report.ts';
import { layoutRemarks } from './layout-remarks.ts';
import { hyphenPrefixes, wordEndings } from '../rules/hyphens.ts';
import type { SourceBlock } from '../source-block.ts';

/**
 * Join the words that a hyphen divides at the end of a line.
 *
 * Whether the hyphen stays is decided by how the text itself writes the word elsewhere; a word that it does not write
 * elsewhere loses it, unless the second half begins with a capital or both halves are words of the text.
 *
 * @param blocks
 *   Blocks of lines.
 * @returns
 *   The blocks, each with as many line ends as before, and every word that was joined.
 */
export function joinHyphens(blocks: readonly SourceBlock[]): {
  readonly blocks: readonly SourceBlock[];
  readonly joined: readonly JoinedWord[];
  readonly problems: readonly ImportProblem[];
} {
  if (!blocks.some(({ text }) => text.includes('\n') && lineEnd.test(text)))
    return { blocks, joined: [], problems: [] };
  const vocabulary = listVocabulary(blocks);
  const joined: JoinedWord[] = [];
  const problems: ImportProblem[] = [];
  const mended = blocks.map((block): SourceBlock => {
    if (block.shape?.type === 'verse' || block.shape?.type === 'table') return block;
    let line = block.line;
    let counted = 0;
    const text = block.text.replace(
      dividedWord,
      (_, left: string, ends: string, right: string, space: string, at: number) => {
        line += block.text.slice(counted, at).split('\n').length - 1;
        counted = at;
        const { keep, isCertain } = judgeHyphen(left, right, vocabulary);
        const word = keep ? left + right : left.slice(0, -1) + right;
        joined.push({ text: word, left, right, line, onto: line + ends.length, certain: isCertain });
        if (!isCertain) problems.push(layoutRemarks.hyphenUncertain(line, left, right, word));
        return word + ends + (space === ' ' ? '' : space);
      },
    );
    return text === block.text ? block : { ...block, text: text.trimEnd() };
  });
  return { blocks: mended, joined, problems };
}

/**
 * List how often a text writes each word, leaving out what the ends of lines divide.
 *
 * @param blocks
 *   Of the text.
 * @returns
 *   Counts by word, in small letters; words with hyphens also in one piece.
 */
export function listVocabulary(blocks: readonly SourceBlock[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const { text } of blocks) {
    for (const [word] of text
      .replace(dividedWord, ' ')
      .matchAll(/\p{L}[\p{L}\p{M}’']*(?:[-‐]\p{L}[\p{L}\p{M}’']*)*/gu)) {
      const key = word.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Decide whether the hyphen that divides a word stays in it.
 *
 * @param left
 *   The first half, with its hyphen and what stands before it: `(govern-`.
 * @param right
 *   The second half, with what stands behind it: `ment,`.
 * @param vocabulary
 *   Of the text.
 * @returns
 *   Whether it stays, and whether that is sure.
 */
export function judgeHyphen(
  left: string,
  right: string,
  vocabulary: Vocabulary,
): { keep: boolean; isCertain: boolean } {
  // A soft hyphen only ever divides.
  if (left.endsWith('\u00AD')) return { keep: false, isCertain: true };
  // `491-97`: a range.
  if (/\d.$/u.test(left)) return { keep: true, isCertain: true };
  const first = /[\p{L}\p{M}’'-]+$/u.exec(left.slice(0, -1))?.[0].replace(/^-+/u, '').toLowerCase() ?? '';
  const second = /^[\p{L}\p{M}’'-]+/u.exec(right)?.[0] ?? '';
  const small = second.toLowerCase().replace(/['’]s?$/u, '');
  const whole = countForms(vocabulary, first + small);
  const hyphenated = countForms(vocabulary, `${first}-${small}`);
  if (whole !== hyphenated) return { keep: hyphenated > whole, isCertain: Math.min(whole, hyphenated) === 0 };
  if (whole > 0) return { keep: false, isCertain: false };
  if (/^\p{Lu}/u.test(second)) return { keep: true, isCertain: true };
  const lastOfFirst = first.split('-').at(-1) ?? '';
  if (hyphenPrefixes.has(lastOfFirst)) return { keep: true, isCertain: false };
  // `govern-ment`: a half that the text never writes alone is no word.
  const areWords = vocabulary.has(lastOfFirst) && vocabulary.has(small) && small.length > 2;
  const isEnding = wordEndings.has(small);
  return { keep: areWords && !isEnding, isCertain: isEnding || (!areWords && !vocabulary.has(lastOfFirst)) };
}

/** A plural or a past tense says as much as the word itself. */
function countForms(vocabulary: Vocabulary, word: string): number {
  const stem = word.replace(/(?:e?s|e?d)$/u, '');
  const forms = new Set([word, stem, `${stem}s`, `${stem}es`, `${stem}ed`, `${stem}d`, `${stem}e`]);
  return [...forms].reduce((sum, form) => sum + (vocabulary.get(form) ?? 0), 0);
}

const dividedWord = /(?<=^|\s)(\S*(?:\p{L}[-\u00AD‐](?=\n+\p{L})|\d[-–](?=\n+\d)))(\n+)(\S+)(\s?)/gu;
const lineEnd = /[\p{L}\d][-\u00AD‐–]\n/u;

/** How often a text writes a word, by the word in small letters. */
export type Vocabulary = ReadonlyMap<string, number>;
