import type { Excerpt } from '../edition/list-excerpts.ts';
import * as words from './words.ts';

/**
 * Name a passage or note that has a page of its own, in the language of the interface.
 *
 * @param excerpt
 *   The passage or note.
 * @returns
 *   `Paragraph 12`, `Note 3`.
 */
export function nameExcerpt({ path, number }: Excerpt): string {
  return path.startsWith('n') ? words.places.note(number) : words.places.paragraph(number);
}
