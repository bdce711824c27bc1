import type { Block } from '../../edition/article.ts';
import type { Piece } from './reading.ts';
import type { XmlElement } from './xml-node.ts';

/**
 * Give the blocks of some pieces.
 *
 * @param pieces
 *   As read.
 * @returns
 *   Their blocks.
 */
export function blocksOf(pieces: readonly Piece[]): readonly Block[] {
  return pieces.map(({ block }) => block);
}

/**
 * Make a piece of a block.
 *
 * @param block
 *   The block.
 * @param element
 *   What it was read from.
 * @param id
 *   Its id, or null.
 * @returns
 *   The piece.
 */
export function pieceOf(block: Block, element: XmlElement, id: string | null): Piece {
  return { block, id, line: element.line, endLine: element.endLine };
}
