import type { Letter } from './letter.ts';

/**
 * Move letters.
 *
 * @param letters
 *   Where they stand.
 * @param x
 *   To the right, in pixels.
 * @param y
 *   Down.
 * @returns
 *   The same letters, elsewhere.
 */
export function place(letters: readonly Letter[], x: number, y: number): readonly Letter[] {
  return letters.map((letter) => ({ ...letter, x: letter.x + x, y: letter.y + y }));
}
