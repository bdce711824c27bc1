import { splitWords } from './fold-word.ts';
import { parseByLine } from './parse-by-line.ts';
import { byWord } from './rules/by-lines.ts';
import { endingOf } from './sentence.ts';
import type { SourceBlock } from './source-block.ts';

/**
 * Find what may name the author at the head of a text, where nothing shows it well enough to be taken.
 *
 * @param title
 *   The first block, which was taken for the title; journals also print the author above it.
 * @param body
 *   Blocks below it.
 * @returns
 *   A place for the editor to look at: a name alone, a line in the form `By Plutarch`, or a title with initials.
 */
export function mayNameAuthor(title: SourceBlock | undefined, body: readonly SourceBlock[]): SourceBlock | null {
  const [first] = body;
  if (first !== undefined && parseByLine(first.text) !== null) return first;
  const opened = body.slice(0, 2).find(({ text }) => isOpened(text));
  if (opened !== undefined) return opened;
  const isName = title !== undefined && /\p{Lu}\.\s?\p{Lu}/u.test(title.text) && parseByLine(title.text) !== null;
  return isName ? title : null;
}

function isOpened(text: string): boolean {
  const rest = text.replace(byWord, '');
  return (
    rest !== text &&
    /^\p{Lu}(?!HE\s|he\s)/u.test(rest) &&
    splitWords(text).length <= longest &&
    endingOf(text) === 'broken'
  );
}

/** In words. */
const longest = 16;
