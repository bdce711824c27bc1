import { alignPassages } from './align-passages.ts';
import { findNewcomers } from './find-newcomers.ts';
import { wordHashes } from './fingerprint.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Place } from './places-of.ts';
import { isSure, type Share, type Trace } from './trace.ts';

/** A note of fewer words (`Ibid.`) is like many others, and is not recognised under another label. */
const leastWords = 4;

/**
 * Find out where the words of each note of the ledger stand now.
 *
 * A note keeps its label as its id. So its words are looked for as those of a passage are, and then held against its
 * label: where they stand under it, or it is gone, all is clear, and where half of them stand under
 * it and no other note was changed. But where labels were corrected, or notes numbered
 * anew, the label stands over the words of another note, and that is asked even where it is known whither the words
 * went, for a link to the label will lead to other words from now on.
 *
 * @param entries
 *   The notes that the ledger has standing, and those that stand no longer but whose label is back.
 * @param places
 *   The notes of the text, in the order printed.
 * @returns
 *   A trace for each entry, in the same order. Places are indexes of `places`.
 */
export function alignNotes(entries: readonly LedgerEntry[], places: readonly Place[]): readonly Trace[] {
  const placeOf = new Map(places.map((place, index) => [place.provisional, index]));
  const newcomers = findNewcomers(entries, places);
  const traces = alignPassages(entries, places);
  const isOnlyChange = isOneChanged(entries, places);

  return traces.map((trace, index): Trace => {
    const entry = entries[index];
    if (entry === undefined) return trace;
    const own = placeOf.get(entry.id);
    const [share] = trace.shares;
    if (own !== undefined && places[own]?.fingerprint.digest === entry.digest) {
      return {
        id: entry.id,
        words: trace.words,
        shares: [{ place: own, words: trace.words }],
        by: 'characters',
        doubt: null,
        candidates: [],
      };
    }
    const elsewhere = (newcomers.get(entry.digest) ?? []).filter((place) => place !== own);
    const candidates = unique([
      ...elsewhere.map((place): Share => ({ place, words: trace.words })),
      ...(isSure(trace) ? trace.shares : []),
      ...(own === undefined ? [] : [shareAt(own, trace, entry, places)]),
      ...trace.candidates,
    ]);
    if (own !== undefined) {
      if (elsewhere.length === 0) {
        if (isSure(trace) && share?.place === own) return trace;
        const left = shareAt(own, trace, entry, places);
        const isEnough = left.words === trace.words || (trace.words >= leastWords && left.words * 2 >= trace.words);
        if (isEnough && isOnlyChange) {
          return { ...trace, shares: [left], by: 'words', doubt: null, candidates: [] };
        }
      }
      return { ...trace, shares: [shareAt(own, trace, entry, places)], by: 'guess', doubt: 'label', candidates };
    }
    if (isSure(trace) && trace.words < leastWords) {
      return { ...trace, shares: candidates.slice(0, 1), by: 'guess', doubt: 'alike', candidates };
    }
    return isSure(trace) ? trace : { ...trace, candidates };
  });
}

/** Was one note changed, and nothing else of the notes? Then it is the note that it was, however short. */
function isOneChanged(entries: readonly LedgerEntry[], places: readonly Place[]): boolean {
  const isLabelKept = places.every(({ provisional }, index) => entries[index]?.id === provisional);
  const changed = places.filter(({ fingerprint: { digest } }, index) => entries[index]?.digest !== digest);
  return isLabelKept && entries.length === places.length && changed.length === 1;
}

/** How much of a note stands at a place. */
function shareAt(place: number, trace: Trace, entry: LedgerEntry, places: readonly Place[]): Share {
  const known = [...trace.shares, ...trace.candidates].find((share) => share.place === place);
  if (known !== undefined) return known;
  const there = new Set(wordHashes(places[place]?.fingerprint.words ?? ''));
  return { place, words: wordHashes(entry.words).filter((word) => there.has(word)).length };
}

function unique(shares: readonly Share[]): readonly Share[] {
  return shares.filter(({ place }, index) => shares.findIndex((share) => share.place === place) === index);
}
