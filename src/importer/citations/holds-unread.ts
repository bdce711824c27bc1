import { isNumberedPlace } from './read-locator.ts';
import type { Mention } from './mention.ts';
import type { ReadParagraph } from './read-paragraphs.ts';
import { pointingWords } from './rules/pointers.ts';
import type { Segment } from './segment.ts';

/**
 * Say whether words that were read as no citation look like one all the same: `Parish book of Ely, fol. 12.`
 *
 * A place in something is named behind a comma, or a back-reference stands there that leads nowhere. A place in the
 * article itself (`see above, p. 12`) is none, and what follows a citation in its own clause is said of that.
 *
 * @param paragraph
 *   As it was read.
 * @param from
 *   Index of the first segment of the words.
 * @param to
 *   Index of the segment behind them.
 * @returns
 *   False for prose.
 */
export function holdsUnread({ segments, mentions }: ReadParagraph, from: number, to: number): boolean {
  if (mentions.some((mention) => mention.first >= from && mention.end <= to && isReference(mention))) return true;
  let start = from;
  // What goes on in the clause of a citation begins behind its end.
  let isWhole = from === 0;
  for (let at = from; at < to; at += 1) {
    if (segments[at]?.isBreak === true) {
      start = at + 1;
      isWhole = true;
    } else if (isWhole && segments[at]?.text === ',' && at > start && isNumberedPlace(segments, at + 1)) {
      if (!isOfTheArticle(segments.slice(start, to))) return true;
    }
  }
  return false;
}

/** What was found for a back-reference, an author with a page, or a newspaper with a date can be nothing else. */
function isReference({ kind }: Mention): boolean {
  return kind === 'same' || kind === 'author' || kind === 'newspaper';
}

function isOfTheArticle(clause: readonly Segment[]): boolean {
  const end = clause.findIndex(({ isBreak }) => isBreak);
  return (end === -1 ? clause : clause.slice(0, end)).some(({ fold }) => pointingWords.has(fold));
}
