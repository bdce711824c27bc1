import type { Mention, Publication } from './mention.ts';
import { isPlaceStart } from './read-locator.ts';
import type { Owner } from './read-owner.ts';
import type { Segment } from './segment.ts';

/**
 * Say what would have to be known for italics or a quotation to be a citation.
 *
 * @param evidence
 *   What stands about it.
 * @returns
 *   `nothing` where it plainly is one; `author` or `title` where a work by these names, or so called, must be cited
 *   elsewhere; null where it is none.
 */
export function judgeTitle(evidence: Evidence): Mention['needs'] | null {
  const { segments, end, form, title, owner, publication, isNewspaper, isRepeat } = evidence;
  if (isNewspaper || isRepeat) return 'nothing';
  const sight: Sight = {
    isCapital: /^[^\p{L}]*[\p{Lu}\p{Lt}\p{Lo}]/u.test(title) || /^\P{L}*\d/u.test(title),
    hasAuthor: owner.names !== null || owner.isSameAuthor,
    hasPlace: hasPlaceAt(segments, end),
    hasImprint: publication.imprint !== null,
  };
  if (sight.hasAuthor && segments[end - 1]?.group?.kind === 'note') return 'author';
  return form === 'quoted' ? judgeQuotation(publication, owner, sight) : judgeItalics(publication, owner, sight);
}

/** Most quotations are words of somebody, so a journal, an imprint, or an author and a page must stand about one. */
function judgeQuotation(publication: Publication, owner: Owner, sight: Sight): Mention['needs'] | null {
  const { isCapital, hasAuthor, hasPlace, hasImprint } = sight;
  const isNamed = hasAuthor && !owner.isLoose;
  if (publication.container !== null && (isCapital || hasImprint))
    return hasAuthor && owner.isLoose ? 'author' : 'nothing';
  if (hasImprint && (hasAuthor || isCapital))
    return publication.imprint?.place === '' && !hasAuthor ? 'title' : 'nothing';
  if (hasAuthor && hasPlace && isCapital) return isNamed ? 'nothing' : 'author';
  if (publication.repeatsContainer) return 'nothing';
  if (!isCapital && !hasPlace) return null;
  return isNamed ? 'author' : 'title';
}

function judgeItalics(publication: Publication, owner: Owner, sight: Sight): Mention['needs'] | null {
  const { isCapital, hasAuthor, hasPlace, hasImprint } = sight;
  if (hasImprint && isCapital) return owner.isLoose ? 'author' : 'nothing';
  if (hasImprint) return hasAuthor ? 'nothing' : 'title';
  if (publication.container !== null) return 'nothing';
  if (!hasAuthor) return !isCapital ? null : hasPlace ? 'nothing' : 'title';
  if (owner.isLoose) return 'author';
  if (hasPlace) return 'nothing';
  if (!isCapital || owner.isOwner) return 'author';
  // `Corvin, *Bells*, whose …`: a family name in mid-sentence, no page. With a given name it is an author.
  const isWhole = owner.names === null || owner.names.opensClause || (owner.names.names[0]?.includes(' ') ?? false);
  return isWhole ? 'nothing' : 'author';
}

/** A page or volume behind a comma; a number without one is a part of the prose. */
function hasPlaceAt(segments: readonly Segment[], end: number): boolean {
  const mark = segments[end];
  const isMark = mark !== undefined && !mark.isBreak && /^[,:.]$/u.test(mark.text);
  if (!isMark && mark?.kind === 'number') return false;
  return isPlaceStart(segments, isMark ? end + 1 : end, segments.length);
}

/** What is seen at once. */
interface Sight {
  readonly isCapital: boolean;
  readonly hasAuthor: boolean;
  readonly hasPlace: boolean;
  readonly hasImprint: boolean;
}

/** What stands about a title. */
export interface Evidence {
  readonly segments: readonly Segment[];
  readonly end: number;
  readonly form: 'italic' | 'quoted';
  readonly title: string;
  readonly owner: Owner;
  readonly publication: Publication;
  readonly isNewspaper: boolean;
  readonly isRepeat: boolean;
}
