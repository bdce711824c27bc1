import { pieceOf } from './pieces.ts';
import { readContent } from './read-flow.ts';
import type { Piece, Reading } from './reading.ts';
import type { XmlElement } from './xml-node.ts';
import { errorTexts } from './xml-texts.ts';

/**
 * Read a table.
 *
 * @param element
 *   The table.
 * @param rows
 *   The cells of each row.
 * @param settings
 *   `isSpread`: tells a cell that goes over several rows or columns, which ours cannot. `id` of the table, or null.
 * @param reading
 *   The file being read.
 * @returns
 *   The table, each row filled up with empty cells to the length of the longest; none without rows.
 */
export function readTable(
  element: XmlElement,
  rows: readonly (readonly XmlElement[])[],
  { isSpread, id }: { readonly isSpread: (cell: XmlElement) => boolean; readonly id: string | null },
  reading: Reading,
): readonly Piece[] {
  const spread = rows.flat().find(isSpread);
  if (spread !== undefined) {
    const found = 'a cell over several rows or columns';
    reading.found.problems.push(errorTexts.notKept(spread.line, found, 'a table of simple cells'));
  }
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return [];
  const read = rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const cell = row[column];
      return cell === undefined ? [] : readContent(cell, reading, { breaks: false });
    }),
  );
  return [pieceOf({ type: 'table', rows: read }, element, id)];
}
