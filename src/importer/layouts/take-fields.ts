import type { SourceBlock } from '../source-block.ts';
import { dropLine, type MarkdownAccount, type MarkdownLine } from './markdown-lines.ts';

/**
 * Take the YAML fields from the head of a file; they are then read like the lines of a cover sheet.
 *
 * @param lines
 *   Of the file.
 * @param account
 *   The fences and quotation marks are added to it.
 * @returns
 *   A block for each field, and the lines below them.
 */
export function takeFields(
  lines: readonly MarkdownLine[],
  account: MarkdownAccount,
): { readonly fields: readonly SourceBlock[]; readonly rest: readonly MarkdownLine[] } {
  const fields: SourceBlock[] = [];
  const end = lines.findIndex(({ text }, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(text));
  if (lines[0]?.text.trim() !== '---' || end === -1) return { fields, rest: lines };
  for (const mark of [lines[0], lines[end]]) if (mark !== undefined) dropLine(mark, account);
  for (const { text, line } of lines.slice(1, end)) {
    if (text.trim() === '') continue;
    const quoted = /^(\w+:\s+)(["'])(.*)\2\s*$/u.exec(text);
    const plain = quoted === null ? text.trim() : `${quoted[1] ?? ''}${quoted[3] ?? ''}`;
    const before = text.trim().split(/\s+/u);
    plain.split(/\s+/u).forEach((to, at) => {
      if (before[at] !== to) account.rewritten.push({ line, from: before[at] ?? '', to });
    });
    fields.push({ text: plain, line });
  }
  return { fields, rest: lines.slice(end + 1) };
}
