import { createHash } from 'node:crypto';
import { keep, takeKept } from '../library/kept.ts';
import type { CardWords } from './card-words.ts';
import { findRenderer } from './find-renderer.ts';
import { layOutCard } from './lay-out-card.ts';
import { toPng } from './to-png.ts';
import { openTypeCase } from './type-case.ts';

/**
 * Make a card, the picture that is shown where somebody shares a link. One that was drawn before is taken as it was.
 *
 * @param name
 *   Under which it is kept: the slug of its edition, or one that no edition can have.
 * @param words
 *   What it says.
 * @returns
 *   A PNG file.
 */
export async function makeCard(name: string, words: CardWords): Promise<Uint8Array<ArrayBuffer>> {
  const svg = layOutCard(words, await openTypeCase(JSON.stringify(words)));
  const renderer = findRenderer();
  // Drawing takes ten times as long as laying out: the same outlines are not drawn again, whatever else has changed.
  const key = createHash('sha256').update(`${renderer.version}, numbered colours\n${svg}`).digest('hex');
  const kept = takeKept(`cards/${name}`, key);
  if (typeof kept === 'string') return new Uint8Array(Buffer.from(kept, 'base64'));
  const png = await toPng(svg, renderer);
  keep(`cards/${name}`, key, Buffer.from(png).toString('base64'));
  return new Uint8Array(png);
}
