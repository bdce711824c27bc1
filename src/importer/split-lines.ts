import type { PlacedCall } from './call.ts';
import type { DraftPart } from './join-paragraphs.ts';
import { cellMark, type SourceBlock } from './source-block.ts';

/**
 * Split the parts of a draft into the lines of a verse.
 *
 * @param parts
 *   Words and milestones.
 * @param calls
 *   The calls in each block.
 * @returns
 *   One piece for each line, with its own calls; a milestone goes before the line that follows it.
 */
export function splitVerses(parts: readonly DraftPart[], calls: Calls): readonly Piece[] {
  return splitParts(parts, calls, /\n/u);
}

/**
 * Split the parts of a draft into the rows and cells of a table.
 *
 * @param parts
 *   Words and milestones; each line is a row, and its cells are parted by `cellMark`.
 * @param calls
 *   The calls in each block.
 * @returns
 *   Rows of pieces, one for each cell.
 */
export function splitRows(parts: readonly DraftPart[], calls: Calls): readonly (readonly Piece[])[] {
  return splitParts(parts, calls, /\n/u).map((row) => splitParts(row.parts, row.calls, new RegExp(cellMark, 'u')));
}

function splitParts(parts: readonly DraftPart[], calls: Calls, separator: RegExp): readonly Piece[] {
  const pieces: Piece[] = [];
  let waiting: DraftPart[] = [];
  for (const part of parts) {
    if (part.type === 'milestone') {
      waiting.push(part);
      continue;
    }
    let from = 0;
    let { line } = part.block;
    for (const text of part.block.text.split(separator)) {
      const block: SourceBlock = { text, line };
      const to = from + text.length;
      const own = (calls.get(part.block) ?? []).filter((call) => call.from >= from && call.to <= to);
      const moved = own.map((call) => ({ ...call, from: call.from - from, to: call.to - from }));
      pieces.push({ parts: [...waiting, { type: 'words', block }], calls: new Map([[block, moved]]) });
      waiting = [];
      if (separator.source === '\\n') line += 1;
      from = to + 1;
    }
  }
  const last = pieces.at(-1);
  if (waiting.length > 0 && last !== undefined)
    pieces[pieces.length - 1] = { ...last, parts: [...last.parts, ...waiting] };
  return pieces;
}

/** A line or a cell. */
export interface Piece {
  readonly parts: DraftPart[];
  readonly calls: Calls;
}

type Calls = ReadonlyMap<SourceBlock, readonly PlacedCall[]>;
