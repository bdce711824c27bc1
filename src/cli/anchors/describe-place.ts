import { plainBlock } from '../../edition/plain-text.ts';
import type { OpenText } from '../open-text.ts';

const shownWords = 8;

/**
 * Name a place of a text so that the editor finds it.
 *
 * @param text
 *   The text.
 * @param place
 *   Index in the list of `placesOf`.
 * @returns
 *   Its line, 1-based, and its first words: `line 45 "The lamps along the quay were lit …"`.
 */
export function describePlace(
  { article, lines }: OpenText,
  place: number,
): { readonly line: number; readonly text: string } {
  const passage = article.text[place];
  const note = article.notes[place - article.text.length];
  const line = lines.get(passage?.anchor ?? note?.label ?? '') ?? 0;
  const blocks = passage === undefined ? (note?.blocks ?? []) : [passage.block];
  const words = blocks.map(plainBlock).join(' ').match(/\S+/gu) ?? [];
  const start = words.slice(0, shownWords).join(' ');
  return { line, text: `line ${String(line)} "${start}${words.length > shownWords ? ' …' : ''}"` };
}
