import { findAuthors } from './find-authors.ts';
import { findPlainTitles } from './find-plain-titles.ts';
import { findTitles } from './find-titles.ts';
import { type Mention, noPublication } from './mention.ts';
import type { Segment } from './segment.ts';

/**
 * Find everything in a paragraph that may be a citation.
 *
 * Titles in italics or quotation marks come first, then archives and back-references; what is left of each clause is
 * read
 * for works without either: by a named author, or with an imprint.
 *
 * @param segments
 *   Of one paragraph, archives joined.
 * @returns
 *   Mentions in order. Two may overlap where it is not known yet which is one: a title in ordinary letters, and a name.
 */
export function findMentions(segments: readonly Segment[]): readonly Mention[] {
  const titles = findTitles(segments);
  const archives = findArchives(segments);
  const plain = findPlainTitles(segments, takenBy(segments, [...titles, ...archives]));
  const marked = [...titles, ...archives, ...plain];
  const repeats = findRepeats(segments, takenBy(segments, marked));
  const authors = findAuthors(segments, takenBy(segments, [...titles, ...archives, ...repeats]));
  return withAliases(segments, inOrder([...marked, ...repeats, ...authors]));
}

function findArchives(segments: readonly Segment[]): readonly Mention[] {
  return segments.flatMap((piece, at): Mention[] => {
    if (piece.kind !== 'archive') return [];
    return [
      {
        ...bare,
        from: piece.from,
        to: piece.to,
        first: at,
        end: at + 1,
        kind: 'archive',
        archive: piece.archive ?? null,
      },
    ];
  });
}

/** Back-references that no title took in. */
function findRepeats(segments: readonly Segment[], taken: readonly boolean[]): readonly Mention[] {
  return segments.flatMap((piece, at): Mention[] => {
    if (taken[at] === true || piece.kind !== 'reference' || piece.reference === undefined) return [];
    const place = { from: piece.from, to: piece.to, first: at, end: at + 1 };
    // *Idem* before no title repeats the work as well; *op. cit.* behind a name is found with the name.
    const before = segments[at - 2];
    const isAfterName =
      segments[at - 1]?.text === ',' &&
      (before?.group?.kind === 'role' || (before?.kind === 'word' && /^\p{Lu}/u.test(before.text)));
    if (piece.reference.kind !== 'person' && piece.reference.kind !== 'same' && isAfterName) return [];
    if (piece.reference.kind === 'same' && isAfterName && piece.fold === 'loc cit') return [];
    return [{ ...bare, ...place, kind: 'same', reference: piece.reference }];
  });
}

/** `(London, 1952), no. 299 (hereafter DBFP)`: what a work will be called may stand behind its locator. */
function withAliases(segments: readonly Segment[], mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention) => {
    if (mention.publication.imprint === null || mention.publication.alias !== null) return mention;
    for (const piece of segments.slice(mention.end, mention.end + 16)) {
      if (piece.isBreak || piece.kind === 'italic') break;
      const alias = piece.group?.kind === 'alias' ? (piece.group.alias ?? null) : null;
      if (alias !== null) return { ...mention, publication: { ...mention.publication, alias } };
    }
    return mention;
  });
}

function takenBy(segments: readonly Segment[], mentions: readonly Mention[]): readonly boolean[] {
  const taken = new Array<boolean>(segments.length).fill(false);
  for (const { first, end } of mentions) taken.fill(true, first, end);
  return taken;
}

function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  return [...mentions].sort((a, b) => a.from - b.from || b.to - a.to);
}

const bare = {
  names: null,
  isSameAuthor: false,
  isEdited: false,
  title: null,
  form: null,
  publication: noPublication,
  needs: 'nothing',
  reference: null,
  noteNumber: null,
  archive: null,
  context: [],
} as const;
