import type { Article } from './article.ts';

/** A text of some forty thousand words; to lay one out takes a phone a second. */
const many = 300;

/**
 * Tell whether a text is so long that a page should draw only what is near.
 *
 * @param article
 *   The text.
 * @returns
 *   Whether it has more passages, or more notes, than a page can draw at once without being felt.
 */
export function isLongText({ text, notes }: Article): boolean {
  return text.length > many || notes.length > 2 * many;
}
