import { areAuthors } from './are-authors.ts';
import { splitWords } from './fold-word.ts';
import { isAffiliation } from './is-affiliation.ts';
import { isHeading } from './is-heading.ts';
import { type ByLine, parseByLine } from './parse-by-line.ts';
import { byWord } from './rules/by-lines.ts';
import { smallWords } from './rules/institutions.ts';
import { endingOf } from './sentence.ts';
import type { SourceBlock } from './source-block.ts';

/**
 * Find the line below a title that names the authors.
 *
 * A line that begins with *By* may stand below a subtitle; names alone stand right below the title, and must show that
 * they are names (`areAuthors`).
 *
 * @param body
 *   Blocks below the title.
 * @param title
 *   As it was taken.
 * @returns
 *   Null where no such line stands there, or one that may as well be a heading.
 */
export function findByLine(body: readonly SourceBlock[], title: string): ByLineFound | null {
  for (const [at, first] of body.slice(0, mostAbove + 1).entries()) {
    const opening = /^by:?$/iu.test(first.text) ? first : null;
    const to = at + (opening === null ? 1 : 2);
    const block = body[to - 1];
    if (block === undefined) return null;
    const read = block.shape === undefined ? parseByLine(opening === null ? block.text : `By ${block.text}`) : null;
    if (read !== null && (at === 0 || read.hasBy)) {
      const place = read.affiliation === null ? placeOfWork(body[to]) : null;
      const byLine = { ...read, affiliation: read.affiliation ?? place?.text ?? null };
      const below = body.slice(place === null ? to : to + 1);
      return areAuthors(byLine, { title, below }) ? { at, opening, block, place, byLine } : null;
    }
    if (!mayStandAbove(first)) return null;
  }
  return null;
}

/** Blocks between title and by-line: a subtitle, and where the paper was read. */
const mostAbove = 2;

function mayStandAbove({ text }: SourceBlock): boolean {
  return !byWord.test(text) && splitWords(text).length <= longestSubtitle && endingOf(text) === 'broken';
}

/** In words. */
const longestSubtitle = 25;

/** A block below the names, which is no sentence or heading: `University of Uppsala`. */
function placeOfWork(block: SourceBlock | undefined): SourceBlock | null {
  if (block === undefined || block.shape !== undefined || isHeading(block.text)) return null;
  const [first = '', ...words] = splitWords(block.text.replace(/\*/gu, ''));
  const isName = /^\p{Lu}(?!he$)/u.test(first) && words.every((word) => !/^\p{Ll}/u.test(word) || smallWords.has(word));
  return isName && endingOf(block.text) === 'broken' && isAffiliation(block.text) ? block : null;
}

/** Where the authors are named. */
export interface ByLineFound {
  /** Index of its first block. */
  readonly at: number;
  /** `By` in a block by itself. */
  readonly opening: SourceBlock | null;
  readonly block: SourceBlock;
  /** The place of work, where it is a block by itself. */
  readonly place: SourceBlock | null;
  /** With the place of work, wherever it stands. */
  readonly byLine: ByLine;
}
