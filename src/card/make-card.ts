import type { CardWords } from './card-words.ts';
import { draw } from './draw.ts';
import { encodePng } from './encode-png.ts';
import { layOutCard } from './lay-out-card.ts';
import { openTypeCase } from './type-case.ts';

/**
 * Make a card, the picture that is shown where somebody shares a link.
 *
 * @param words
 *   What it says.
 * @returns
 *   A PNG file, the same bytes on every machine.
 */
export async function makeCard(words: CardWords): Promise<Uint8Array<ArrayBuffer>> {
  return encodePng(draw(layOutCard(words, await openTypeCase(JSON.stringify(words)))));
}
