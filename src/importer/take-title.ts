import { accountWords, type WordAccount } from './account-words.ts';
import { findFigures } from './figure.ts';
import { splitWords } from './fold-word.ts';
import { callAtEnd, signAtEnd } from './rules/signs.ts';
import { endingOf } from './sentence.ts';
import type { SourceBlock } from './source-block.ts';

/**
 * Take the title from the head of a text that has no cover sheet.
 *
 * The first block is a title where it is short and no sentence; `#` before it is Markdown's mark of a heading. One that
 * calls a note stays in the text as a heading, for its call must stand somewhere.
 *
 * @param body
 *   All blocks.
 * @returns
 *   The title, the blocks below it, and where its words went; null where the text begins with a paragraph.
 */
export function takeTitle(body: readonly SourceBlock[]): TitleTaken | null {
  const [first, ...rest] = body;
  if (first === undefined || rest.length === 0) return null;
  const called = first.text.search(signAtEnd) === -1 ? first.text.search(callAtEnd) : first.text.search(signAtEnd);
  const printed = called === -1 ? first.text : first.text.slice(0, called);
  const words = splitWords(printed.replace(/^#+ /u, '').replace(/\*/gu, ''));
  const isTitle =
    words.length > 0 &&
    words.length <= longestTitle &&
    (first.shape?.type === 'heading' || endingOf(printed) === 'broken') &&
    findFigures(first.text).length === 0;
  if (!isTitle) return null;
  const title = words.join(' ');
  if (called !== -1) {
    const heading = { ...first, shape: { type: 'heading', depth: 1 } } as const;
    return { title, kept: [heading], body: rest, account: { metadata: [], dropped: [] } };
  }
  return { title, kept: [], body: rest, account: accountWords(first, [title], 'mark of a heading') };
}

/** In words. */
const longestTitle = 25;

/** A title from the head of a text. */
export interface TitleTaken {
  readonly title: string;
  /** Its block, where that stays in the text. */
  readonly kept: readonly SourceBlock[];
  /** The blocks below it. */
  readonly body: readonly SourceBlock[];
  readonly account: WordAccount;
}
