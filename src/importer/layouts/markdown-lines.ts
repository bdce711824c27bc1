import type { DroppedWords } from '../import-report.ts';
import { splitWords } from '../fold-word.ts';
import { hideEscapes, showEscapes } from './escapes.ts';
import type { RewrittenWord } from './layout.ts';

/** A line of Markdown from which marks are taken away from the left. */
export interface MarkdownLine {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

/** What was taken away or read otherwise, gathered while a file is read. */
export interface MarkdownAccount {
  readonly dropped: DroppedWords[];
  readonly rewritten: RewrittenWord[];
}

/**
 * Take a mark from the head of a line.
 *
 * @param line
 *   The line.
 * @param length
 *   Of the mark with the spaces around it, in characters.
 * @param account
 *   The mark is added to it: as a dropped word, or as a rewriting where it touches the next word.
 * @returns
 *   The rest of the line.
 */
export function takeMark({ text, line }: MarkdownLine, length: number, account: MarkdownAccount): MarkdownLine {
  const rest = text.slice(length);
  const mark = text.slice(0, length);
  const isTouching = /\S$/u.test(mark) && /^\S/u.test(rest);
  const words = splitWords(mark);
  const touched = isTouching ? (words.at(-1) ?? '') : '';
  const free = isTouching ? words.slice(0, -1) : words;
  if (free.length > 0) account.dropped.push({ text: free.join(' '), line, reason: 'a mark of Markdown' });
  if (touched !== '') {
    const word = /^\S+/u.exec(rest)?.[0] ?? '';
    account.rewritten.push({ line, from: touched + word, to: word });
  }
  return { text: rest, line };
}

/**
 * Drop a line that is nothing but marks.
 *
 * @param line
 *   The line.
 * @param account
 *   Its words are added to it.
 */
export function dropLine({ text, line }: MarkdownLine, account: MarkdownAccount): void {
  const words = splitWords(text);
  if (words.length > 0) account.dropped.push({ text: words.join(' '), line, reason: 'a mark of Markdown' });
}

/**
 * Read the marks inside some lines: `_so_` becomes `*so*`, and what is escaped is hidden.
 *
 * @param lines
 *   Of one block.
 * @param account
 *   Each word that changes is added to it.
 * @returns
 *   The text of the block, its lines parted by `\n`.
 */
export function readMarks(lines: readonly MarkdownLine[], account: MarkdownAccount): string {
  const plain = lines.map(({ text }) => text.trim());
  const read = plain
    .map((text) => hideEscapes(text))
    .join('\n')
    .replace(underscores, changeMarks)
    .replace(underscores, changeMarks);
  read.split('\n').forEach((text, index) => {
    const before = splitWords(plain[index] ?? '');
    splitWords(showEscapes(text)).forEach((to, at) => {
      const from = before[at] ?? '';
      if (from !== to) account.rewritten.push({ line: lines[index]?.line ?? 0, from, to });
    });
  });
  return read;
}

/** CommonMark 0.31, 6.2: underscores within a word are none. */
const underscores = /(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_]*?)(?<=[^\s_])\1(?![\p{L}\p{N}_])/gu;

function changeMarks(_: string, marks: string, words: string): string {
  const stars = '*'.repeat(marks.length);
  return stars + words + stars;
}
