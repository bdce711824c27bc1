import { mayBeginNote } from '../find-marks.ts';
import { holdsByLine } from '../holds-by-line.ts';
import type { ImportProblem } from '../import-report.ts';
import { areVerses } from './are-verses.ts';
import { layoutRemarks } from './layout-remarks.ts';
import { measureOf } from './measure-of.ts';
import { cellMark, type SourceBlock } from '../source-block.ts';
import type { Layout } from './layout.ts';

/**
 * Find quotations, verse and tables by how their lines are set.
 *
 * Lines that are all indented in a text that is not are a quotation; where they are verse (`areVerses`), verse.
 * Three lines or more with the same number of columns, parted by tabs or wide gaps, are a table. Each is reported.
 *
 * @param blocks
 *   Blocks with their lines trimmed.
 * @param lines
 *   Of the file, with their indentation.
 * @returns
 *   The blocks, some with a shape.
 */
export function markShapes(
  blocks: readonly SourceBlock[],
  lines: readonly string[],
): Pick<Layout, 'blocks' | 'problems'> {
  const indents = lines.filter((line) => line.trim() !== '').map(indentOf);
  const isIndented = indents.filter((indent) => indent >= deepIndent).length * 2 > indents.length;
  const measure = measureOf(lines);
  const problems: ImportProblem[] = [];
  let quoted = 0;
  const shaped = blocks.map((block): SourceBlock => {
    const count = block.text.split('\n').length;
    // Notes are set off too.
    if (block.shape !== undefined || count < 2 || mayBeginNote(block.text)) return block;
    const own = lines.slice(block.line - 1, block.line - 1 + count);
    const rows = tableRows(own);
    if (rows !== null) {
      problems.push(layoutRemarks.shapeTaken(block.line, 'a table', block.text));
      return { ...block, text: rows, shape: { type: 'table' } };
    }
    if (isIndented || !own.every((line) => indentOf(line) >= deepIndent) || holdsByLine(block.text)) return block;
    const isVerse = areVerses(own, measure);
    problems.push(layoutRemarks.shapeTaken(block.line, isVerse ? 'verse' : 'a quotation', block.text));
    if (isVerse) return { ...block, shape: { type: 'verse', quoted: null } };
    quoted += 1;
    return { ...block, shape: { type: 'quotation', quoted } };
  });
  return { blocks: shaped, problems };
}

/** In characters; a tab counts as four. */
const deepIndent = 3;

function indentOf(line: string): number {
  return (/^[ \t\u00A0]*/u.exec(line)?.[0] ?? '').replace(/\t/gu, '    ').length;
}

function tableRows(lines: readonly string[]): string | null {
  if (lines.length < 3) return null;
  const rows = lines.map((line) => line.trim().split(/\t+| {3,}/u));
  const width = rows[0]?.length ?? 0;
  if (width < 2 || rows.some((row) => row.length !== width)) return null;
  return rows.map((row) => row.map((cell) => cell.trim()).join(cellMark)).join('\n');
}
