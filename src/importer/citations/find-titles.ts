import { isDate } from './is-date.ts';
import { judgeTitle } from './judge-title.ts';
import type { Mention, Publication } from './mention.ts';
import { readOwner } from './read-owner.ts';
import { readPublication } from './read-publication.ts';
import { newspaperNouns } from './rules/publications.ts';
import type { Segment } from './segment.ts';
import { titleOf } from './title-of.ts';

/**
 * Find the citations that have a title in italics or between quotation marks.
 *
 * Italics and quotations are many things besides. One is a title where an author stands before it, or an imprint, a
 * larger
 * work, a page or a date behind it; one that may be (`throughout *Nutuk*`) is kept with what would have to be known.
 *
 * @param segments
 *   Of one paragraph.
 * @returns
 *   Mentions in order, without locators.
 */
export function findTitles(segments: readonly Segment[]): readonly Mention[] {
  const mentions: Mention[] = [];
  let from = 0;
  for (let at = 0; at < segments.length; at += 1) {
    const form = segments[at]?.kind;
    if (at < from || (form !== 'italic' && form !== 'quoted')) continue;
    const mention = readTitle(segments, at, form, from);
    if (mention === null) continue;
    mentions.push(mention);
    from = mention.end;
  }
  return mentions;
}

function readTitle(segments: readonly Segment[], at: number, form: 'italic' | 'quoted', from: number): Mention | null {
  const piece = segments[at];
  if (piece === undefined) return null;
  const owner = readOwner(segments, at, from);
  const title = titleOf(piece.text);
  if (!/[\p{L}\p{N}]/u.test(title)) return null;
  const { publication, end: behind } = readPublication(segments, at + 1, {
    form,
    hasNames: owner.names !== null || owner.isSameAuthor,
  });
  // French: `*Titre*, op. cit.`
  const repeat = segments[behind]?.text === ',' ? behind + 1 : behind;
  const isRepeat = segments[repeat]?.reference?.kind === 'work';
  const isNewspaper =
    form === 'italic' &&
    owner.names === null &&
    !owner.isSameAuthor &&
    isNewspaperAt(segments, at, behind, publication);
  const town = isNewspaper && segments[behind]?.group?.kind === 'names' ? 1 : 0;
  const end = isRepeat ? repeat + 1 : behind + town;
  const needs = judgeTitle({ segments, end, form, title, owner, publication, isNewspaper, isRepeat });
  if (needs === null) return null;
  const first = segments[owner.first] ?? piece;
  const last = segments[end - 1] ?? piece;
  const isDated = isNewspaper && publication.imprint === null;
  return {
    from: first.from,
    to: last.to,
    first: owner.first,
    end,
    kind: isNewspaper ? 'newspaper' : 'work',
    names: owner.names,
    isSameAuthor: owner.isSameAuthor,
    isEdited: owner.isEdited,
    title,
    form,
    publication: isDated ? { ...publication, imprint: null } : publication,
    needs,
    reference: null,
    noteNumber: segments[end - 1]?.group?.note ?? null,
    archive: null,
    context: owner.names === null ? contextOf(segments, at) : [],
  };
}

/** A title with a date behind it, or with a word for a newspaper before it. */
function isNewspaperAt(segments: readonly Segment[], at: number, end: number, publication: Publication): boolean {
  if (publication.container !== null) return false;
  const imprint = publication.imprint;
  if (imprint !== null)
    return imprint.place === '' && (imprint.month ?? imprint.season) !== null && publication.volume === null;
  const noun = segments[at - 1]?.text === ',' ? segments[at - 2] : segments[at - 1];
  return isDate(segments, end) || newspaperNouns.has(noun?.fold ?? '');
}

/** Capitalised words before a title in its sentence, for whose it may be. */
function contextOf(segments: readonly Segment[], at: number): readonly string[] {
  const words: string[] = [];
  for (let before = at - 1; before >= 0 && before > at - 40; before -= 1) {
    const piece = segments[before];
    if (piece === undefined || (piece.isBreak && piece.text !== '(')) break;
    if (piece.kind === 'word' && /^\p{Lu}/u.test(piece.text)) words.push(piece.fold.replace(/['’]s$/u, ''));
  }
  return words;
}
