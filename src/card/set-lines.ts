import { type Room, breakLines, cutLines } from './break-lines.ts';
import type { TypeCase } from './type-case.ts';
import type { SetWords, TypeStyle } from './type-style.ts';

/** Lines of words. */
export interface SetLines {
  readonly lines: readonly SetWords[];
  /** Not all words are there. */
  readonly isCut: boolean;
}

/**
 * Set words in as many lines as they need.
 *
 * @param words
 *   A title or a name; empty where there is none.
 * @param style
 *   How they are set.
 * @param room
 *   What they must fit into.
 * @param set
 *   Sets words.
 * @returns
 *   The lines; none where no face has one of the letters.
 */
export function setLines(words: string, style: TypeStyle, room: Room, set: TypeCase): SetLines {
  if (words === '' || set(words, style) === null) return { lines: [], isCut: false };
  const measure = (piece: string): number => set(piece, style)?.width ?? 0;
  const whole = breakLines(words, room, measure);
  const lines = whole ?? cutLines(words, room, measure);
  return { lines: lines.flatMap((line) => set(line, style) ?? []), isCut: whole === null };
}
