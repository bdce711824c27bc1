import { accountWords, type WordAccount } from './account-words.ts';
import { findFigures } from './figure.ts';
import { splitWords } from './fold-word.ts';
import type { SourceBlock } from './source-block.ts';
import { endingOf } from './sentence.ts';

/**
 * Take the title from the head of a text that has no cover sheet.
 *
 * The first block is a title where it is short and no sentence; `#` before it is Markdown's mark of a heading.
 *
 * @param body
 *   All blocks.
 * @returns
 *   The title, the blocks below it and where its words went; null where the text begins with a paragraph.
 */
export function takeTitle(
  body: readonly SourceBlock[],
): { readonly title: string; readonly body: readonly SourceBlock[]; readonly account: WordAccount } | null {
  const [first, ...rest] = body;
  if (first === undefined || rest.length === 0) return null;
  const words = splitWords(first.text.replace(/^#+ /u, '').replace(/\*/gu, ''));
  const isTitle =
    words.length > 0 &&
    words.length <= longestTitle &&
    endingOf(first.text) === 'broken' &&
    findFigures(first.text).length === 0;
  if (!isTitle) return null;
  const title = words.join(' ');
  return { title, body: rest, account: accountWords(first, [title], 'mark of a heading') };
}

/** In words. */
const longestTitle = 25;
