import { countCommon } from './count-common.ts';
import { findNewcomers } from './find-newcomers.ts';
import { wordHashes } from './fingerprint.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Place } from './places-of.ts';
import type { Share, Trace } from './trace.ts';
import { traceWords } from './trace-words.ts';
import { weighTraces } from './weigh-traces.ts';

/** A note of fewer words (`Ibid.`) is like many others, and is not recognised under another label. */
const leastWords = 4;

/**
 * Find out where the words of each note of the ledger stand now.
 *
 * A note keeps its label as its id, so the label is witness enough where half of the words are left; but when
 * labels were corrected, the words of one note may stand under the label of another, and that is asked.
 *
 * @param entries
 *   The notes that the ledger has standing, and those that stand no longer but whose label is back.
 * @param places
 *   The notes of the text, in the order printed.
 * @returns
 *   A trace for each entry, in the same order. Places are indexes of `places`.
 */
export function alignNotes(entries: readonly LedgerEntry[], places: readonly Place[]): readonly Trace[] {
  const before = entries.map((entry) => wordHashes(entry.words));
  const now = places.map((place) => wordHashes(place.fingerprint.words));
  const traces = traceWords(before, now);
  const placeOf = new Map(places.map((place, index) => [place.provisional, index]));
  const newcomers = findNewcomers(entries, places);

  return entries.map((entry, index): Trace => {
    const words = before[index] ?? [];
    const own = placeOf.get(entry.id);
    const elsewhere = newcomers.get(entry.digest) ?? [];
    const isDistinct =
      words.length >= leastWords && entries.filter(({ digest }) => digest === entry.digest).length === 1;
    const only = isDistinct && elsewhere.length === 1 ? elsewhere[0] : undefined;
    const sure = (place: number, by: Trace['by']): Trace => ({
      id: entry.id,
      words: words.length,
      shares: [{ place, words: words.length }],
      by,
      doubt: null,
      candidates: [],
    });
    if (own !== undefined && places[own]?.fingerprint.digest === entry.digest) return sure(own, 'characters');
    const left = own === undefined ? 0 : countCommon(words, now[own] ?? []);
    const mayBeElsewhere = elsewhere.length > 0 && words.length >= leastWords;
    if (own !== undefined && !mayBeElsewhere && left * 2 >= words.length) return sure(own, 'words');
    if (own === undefined && only !== undefined) return sure(only, 'characters');

    const { shares, candidates, doubt } = weighTraces(traces, index);
    if (own === undefined && doubt === null && elsewhere.length === 0) {
      return { id: entry.id, words: words.length, shares, by: 'words', doubt, candidates: [] };
    }
    const offered = [
      ...elsewhere.map((place): Share => ({ place, words: words.length })),
      ...(own === undefined ? [] : [{ place: own, words: left }]),
      ...candidates,
    ].filter(({ place }, rank, all) => all.findIndex((share) => share.place === place) === rank);
    return {
      id: entry.id,
      words: words.length,
      shares: own === undefined ? offered.slice(0, 1) : [{ place: own, words: left }],
      by: 'guess',
      doubt: own === undefined ? (elsewhere.length > 0 ? 'alike' : (doubt ?? 'changed')) : 'label',
      candidates: offered,
    };
  });
}
