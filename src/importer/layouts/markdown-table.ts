import { splitWords } from '../fold-word.ts';
import { cellMark } from '../source-block.ts';
import { type MarkdownAccount, type MarkdownLine, readMarks } from './markdown-lines.ts';

/**
 * Say whether a line is the one below the head of a table.
 *
 * @param text
 *   A line.
 * @returns
 *   True for `|---|:-:|`.
 */
export function isTableRule(text: string): boolean {
  return text.includes('|') && /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u.test(text);
}

/**
 * Write the rows of a table with a mark between cells that no text has.
 *
 * @param lines
 *   One for each row.
 * @param account
 *   The bars are added to it.
 * @returns
 *   Rows parted by `\n`; each has as many cells as the first.
 */
export function toRow(lines: readonly MarkdownLine[], account: MarkdownAccount): string {
  const rows = lines.map((line) => {
    const bars = splitWords(line.text).filter((word) => /(?<!\\)\|/u.test(word));
    for (const from of bars) {
      const to = from.replace(/(?<!\\)\|/gu, ' ').trim();
      if (to === '') account.dropped.push({ text: from, line: line.line, reason: 'a mark of Markdown' });
      else account.rewritten.push({ line: line.line, from, to });
    }
    const cells = line.text
      .trim()
      .replace(/^\||(?<!\\)\|$/gu, '')
      .split(/(?<!\\)\|/u);
    return cells.map((cell) => readMarks([{ text: cell, line: line.line }], account));
  });
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')].join(cellMark)).join('\n');
}
