import { parseAnchorName } from '../../edition/ledger/anchor-name.ts';
import { numberPassages } from '../../edition/number-passages.ts';
import { parseXmlId } from './parse-xml-id.ts';
import type { Piece } from './reading.ts';

/**
 * Give the passages of a file their anchors.
 *
 * @param pieces
 *   In reading order.
 * @returns
 *   The ids of their elements where all are anchors of ours, as in a file that we wrote; else numbers as they stand:
 *   `p1`, `p2` …, headings `h1`, `h2` ….
 */
export function anchorsOf(pieces: readonly Piece[]): readonly string[] {
  const ids = pieces.map(({ id }) => (id === null ? '' : parseXmlId(id)));
  const areOurs = ids.every((id, index) => parseAnchorName(id)?.letter === letterOf(pieces[index]));
  return areOurs && new Set(ids).size === ids.length
    ? ids
    : numberPassages(pieces.map(({ block }) => block)).map(({ anchor }) => anchor);
}

function letterOf(piece: Piece | undefined): 'p' | 'h' {
  return piece?.block.type === 'heading' ? 'h' : 'p';
}
