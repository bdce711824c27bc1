import type { Note } from '../../edition/article.ts';
import type { Found } from './found.ts';
import type { History } from './history.ts';
import type { PlacedMention } from './placed-mention.ts';

/**
 * Find what *Ibid.* means: the citation before it in its note, else the last one of the note before.
 *
 * Chicago 17, 14.34: it refers to the one work that the note right before it cites. Where that note cites several, the
 * last is read and the others are named; where it names only what could not be read, nothing is. A note that cites
 * nothing may have been passed over by the author: then the note before that is read, and the doubt named.
 *
 * @param item
 *   The back-reference.
 * @param history
 *   What was cited before it; the last note there is its own.
 * @returns
 *   Null where no source is known to stand before it.
 */
export function resolveSame({ note, mention }: PlacedMention, history: History): Found | null {
  const place = history.notes.findLast(({ cited }) => cited.length > 0);
  const known = place?.cited.filter((cited) => cited !== null) ?? [];
  const last = known.at(-1);
  if (place === undefined || last === undefined) return null;
  const { draft } = last;
  const isUncertain = last.certainty === 'uncertain';
  const repeated: Found = {
    draft,
    certainty: isUncertain ? 'uncertain' : 'inferred',
    alternatives: last.alternatives,
    ...(isUncertain ? { doubt: `note ${place.note.label}, which it repeats, is uncertain itself` } : {}),
    isNew: false,
  };
  if (place.note === note) {
    if (place.cited.at(-1) === null)
      return { ...repeated, certainty: 'uncertain', doubt: 'something that could not be read stands between' };
    const mayBeEarlier = mention.reference?.kind === 'work' && new Set(known.map((other) => other.draft)).size > 1;
    return mayBeEarlier ? { ...repeated, certainty: 'uncertain' } : repeated;
  }
  const label = place.note.label;
  const others = [...new Set(known.map((other) => other.draft))].filter((other) => other !== draft);
  if (others.length > 0) {
    const alternatives = others.map((other) => ({ draft: other, why: `note ${label} cites it too` }));
    return { ...repeated, certainty: 'uncertain', alternatives };
  }
  const doubt = place.cited.includes(null)
    ? `note ${label} also names what could not be read`
    : doubtBetween(history, place.note, note);
  return doubt === null ? repeated : { ...repeated, certainty: 'uncertain', doubt };
}

function doubtBetween({ notes }: History, from: Note, to: Note): string | null {
  const [first, ...others] = notes
    .map(({ note }) => note)
    .slice(notes.findLastIndex(({ note }) => note === from) + 1)
    .filter((note) => note !== to);
  if (first === undefined) return null;
  return others.length === 0
    ? `note ${first.label}, which stands between, cites nothing`
    : `${String(others.length + 1)} notes that cite nothing stand between, the first of them ${first.label}`;
}
