import { errorTexts } from '../error-texts.ts';
import type { ImportProblem } from '../import-report.ts';
import { remarkTexts } from '../remark-texts.ts';
import type { NoteHead, SourceBlock } from '../source-block.ts';

/**
 * Give the footnotes of Markdown their labels: their names where those are numbers, else the next number that is free.
 *
 * @param blocks
 *   Of the text; those that begin a footnote have a `head`.
 * @param problems
 *   Names that are used twice, and those that became numbers, are added to it.
 * @returns
 *   The blocks, with their labels.
 */
export function numberFootnotes(blocks: readonly SourceBlock[], problems: ImportProblem[]): readonly SourceBlock[] {
  const nameOf = ({ sign }: NoteHead): string => sign.slice(2, -2).toLowerCase();
  const names = blocks.flatMap(({ head }) => (head === undefined ? [] : nameOf(head)));
  const isLabel = (name: string): boolean => /^(?:\d+|(?:\d+|[ivxlcdm]+)\.\d+)$/u.test(name);
  const free = new Set(names.filter(isLabel));
  const seen = new Set<string>();
  let number = 0;
  return blocks.map((block): SourceBlock => {
    const { head } = block;
    if (head === undefined) return block;
    const name = nameOf(head);
    if (seen.has(name)) problems.push(errorTexts.noteTwice(block.line, head.sign));
    seen.add(name);
    if (isLabel(name)) return { ...block, head: { ...head, label: name } };
    do number += 1;
    while (free.has(String(number)));
    problems.push(remarkTexts.noteNumbered(block.line, head.sign, number));
    return { ...block, head: { ...head, number, label: String(number) } };
  });
}
