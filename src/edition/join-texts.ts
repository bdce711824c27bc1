import type { Inline } from './article.ts';

/**
 * Join texts that stand beside one another and drop empty ones, as the model asks.
 *
 * @param content
 *   Inlines of one block or element.
 * @returns
 *   The same words with as few texts as there can be. What is inside elements is left as it is.
 */
export function joinTexts(content: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const inline of content) {
    const before = joined.at(-1);
    if (inline.type !== 'text') joined.push(inline);
    else if (inline.value === '') continue;
    else if (before?.type === 'text') joined[joined.length - 1] = { type: 'text', value: before.value + inline.value };
    else joined.push(inline);
  }
  return joined;
}
