import type { ArchiveMatch } from './archive-match.ts';
import { continues, isFile } from './archive-name.ts';
import { archiveNouns } from './rules/archives.ts';
import { corporateLinks } from './rules/names.ts';
import { sentenceOpeners, signalWords } from './rules/signals.ts';
import type { Segment } from './segment.ts';
import { slug } from './slug.ts';

/**
 * Read a collection by its name: `Harcourt Papers, box 12`; `Archives of the Delegation to the Conference`.
 *
 * @param segments
 *   Of one paragraph.
 * @param at
 *   Index at which it would begin.
 * @returns
 *   Null where there is none.
 */
export function matchCollection(segments: readonly Segment[], at: number): ArchiveMatch | null {
  const piece = segments[at];
  if (
    piece?.kind !== 'word' ||
    !/^\p{Lu}/u.test(piece.text) ||
    sentenceOpeners.has(piece.fold) ||
    signalWords.has(piece.fold)
  )
    return null;
  const before = segments[at - 1];
  if (
    before?.kind === 'word' &&
    /^\p{Lu}/u.test(before.text) &&
    !signalWords.has(before.fold) &&
    !sentenceOpeners.has(before.fold)
  )
    return null;
  let end = at + 1;
  while (
    segments[end]?.kind === 'word' &&
    (/^\p{Lu}/u.test(segments[end]?.text ?? '') ||
      (corporateLinks.has(segments[end]?.fold ?? '') && continues(segments, end)))
  )
    end += 1;
  const words = segments.slice(at, end);
  const last = words.at(-1);
  const name = words.map(({ text }) => text).join(' ');
  const isOwn = archiveNouns.has(piece.fold) && words.length >= 5 && segments[at + 1]?.fold === 'of';
  const isPapers =
    piece.fold !== 'parliamentary' &&
    words.length >= 2 &&
    words.length <= 6 &&
    /^(?:papers|nachlass|mss|collection)$/u.test(last?.fold ?? '') &&
    isFile(segments[segments[end]?.text === ',' ? end + 1 : end]);
  if (!isOwn && !isPapers) return null;
  return {
    key: slug(name)
      .split('-')
      .filter((word) => !corporateLinks.has(word) && word !== 'the')
      .slice(0, 4)
      .join('-'),
    name,
    place: name,
    end,
    cut: null,
    isClass: false,
  };
}
