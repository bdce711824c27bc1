import { errorTexts } from './error-texts.ts';
import { parseNoteFigure } from './figure.ts';
import { splitWords } from './fold-word.ts';
import type { ImportProblem, JoinedWord } from './import-report.ts';
import type { RewrittenWord } from './layouts/layout.ts';
import { splitBlocks } from './split-blocks.ts';

/**
 * List the words of a transcription as its layout reads them: marks parted from notes, divided words joined.
 *
 * Nothing is believed: a word may lose or gain marks but no letter or figure, and a divided word loses its hyphen at
 * most.
 *
 * @param transcription
 *   The whole file.
 * @param reading
 *   What was done to its words. Where heads are not given, each block that begins with a superscript figure has one.
 * @returns
 *   The number of words as they stand in the file, the words as they are read, and a problem for each that was changed
 *   otherwise.
 */
export function sourceWords(
  transcription: string,
  { heads = superscriptHeads(transcription), joined = [], rewritten = [] }: Partial<ReadingOfWords>,
): { readonly count: number; readonly words: readonly SourceWord[]; readonly problems: readonly ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const signs = new Map(heads.map(({ line, sign }) => [line, sign]));
  const lines = transcription.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  let count = 0;
  const words = lines.map((text, index): string[] => {
    const line = text.trim();
    const sign = signs.get(index + 1);
    const plain = splitWords(line);
    count += plain.length;
    return sign === undefined || !line.startsWith(sign)
      ? [...plain]
      : [...splitWords(sign), ...splitWords(line.slice(sign.length))];
  });
  for (const rewrite of rewritten) {
    const found = words[rewrite.line - 1] ?? [];
    const at = found.indexOf(rewrite.from);
    if (at === -1 || lettersOf(rewrite.from) !== lettersOf(rewrite.to))
      problems.push(misread(rewrite.line, rewrite.from));
    else found.splice(at, 1, ...splitWords(rewrite.to));
  }
  for (const { text, left, right, line, onto } of joined) {
    const [first, second] = [words[line - 1] ?? [], words[onto - 1] ?? []];
    const isJoin = text === left + right || text === left.slice(0, -1) + right;
    if (!isJoin || first.at(-1) !== left || second[0] !== right) {
      problems.push(misread(line, left));
      continue;
    }
    first[first.length - 1] = text;
    second.shift();
  }
  return { count, words: words.flatMap((found, index) => found.map((word) => ({ word, line: index + 1 }))), problems };
}

function misread(line: number, word: string): ImportProblem {
  return errorTexts.wordsLost(line, `"${word}" was changed`);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function superscriptHeads(transcription: string): readonly PrintedHead[] {
  return splitBlocks(transcription).flatMap(({ text, line }) => {
    const length = parseNoteFigure(text)?.length ?? 0;
    return length === 0 ? [] : [{ line, sign: text.slice(0, length).trim() }];
  });
}

/** A word of the source. */
export interface SourceWord {
  readonly word: string;
  /** 1-based. */
  readonly line: number;
}

/** The mark at the head of a note, and its line, 1-based. */
export interface PrintedHead {
  readonly line: number;
  readonly sign: string;
}

/** What was done to the words of a transcription before its text and notes were told apart. */
export interface ReadingOfWords {
  readonly heads: readonly PrintedHead[];
  readonly joined: readonly JoinedWord[];
  readonly rewritten: readonly RewrittenWord[];
}
