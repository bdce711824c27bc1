import { foldedKey, wordHashes } from './fingerprint.ts';
import type { LedgerEntry } from './ledger.ts';
import { pairExactly } from './pair-exactly.ts';
import type { Place } from './places-of.ts';
import { prepareLookalikes } from './prepare-lookalikes.ts';
import { recogniseByCompany } from './recognise-by-company.ts';
import { isSure, type Share, type Trace } from './trace.ts';
import { traceWords } from './trace-words.ts';
import { weighTraces } from './weigh-traces.ts';

/** Places that an editor is offered because they stand where the anchor stood. */
const mostNeighbours = 4;

/**
 * Find out where the words of each passage of the ledger stand now.
 *
 * First what did not change, by its characters; then the rest, by single words, unless there is a lookalike; then what
 * has too few words, by what it stands beside.
 *
 * @param entries
 *   The passages that the ledger has standing, in their order.
 * @param places
 *   The passages of the text, in reading order.
 * @returns
 *   A trace for each entry, in the same order.
 */
export function alignPassages(entries: readonly LedgerEntry[], places: readonly Place[]): readonly Trace[] {
  const pairs = pairExactly(
    entries.map((entry) => `${entry.kind} ${entry.digest}`),
    places.map((place) => `${place.kind} ${place.fingerprint.digest}`),
  );
  const wordsBefore = entries.map((entry) => wordHashes(entry.words));
  const wordsNow = places.map((place) => wordHashes(place.fingerprint.words));
  const traces = traceWords(wordsBefore, wordsNow);

  const found = entries.map(({ id }, index): Trace => {
    const words = wordsBefore[index]?.length ?? 0;
    const place = pairs.get(index);
    if (place !== undefined) {
      return { id, words, shares: [{ place, words }], by: 'characters', doubt: null, candidates: [] };
    }
    const weight = weighTraces(traces, index);
    return { id, words, ...weight, by: weight.doubt === null ? 'words' : 'guess' };
  });
  const hasLookalike = prepareLookalikes(wordsBefore, wordsNow);
  const doubted = found.map((trace, index): Trace => {
    if (trace.by !== 'words') return trace;
    const there = trace.shares.map(({ place }) => place);
    return hasLookalike(found, index, there) ? { ...trace, by: 'guess', doubt: 'alike' } : trace;
  });
  const settled = recogniseByCompany(doubted, entries, places);
  return settled.map((trace, index) => (isSure(trace) ? { ...trace, candidates: [] } : offer(trace, index)));

  /** Add what else an editor may choose from, and guess the likeliest. */
  function offer(trace: Trace, index: number): Trace {
    const entry = entries[index];
    const key = entry === undefined ? '' : foldedKey(entry);
    const same = places.flatMap((there, place): readonly Share[] =>
      foldedKey(there.fingerprint) === key ? [{ place, words: trace.words }] : [],
    );
    const likely = [...same, ...trace.candidates];
    const candidates = unique([...likely, ...inThePlaceOf(settled, index, places.length)]);
    return { ...trace, candidates, shares: likely.slice(0, 1), doubt: same.length > 0 ? 'alike' : trace.doubt };
  }
}

/** The places between those of its neighbours which no other anchor surely has. */
function inThePlaceOf(traces: readonly Trace[], index: number, count: number): readonly Share[] {
  const claimed = new Set(traces.flatMap((trace) => (isSure(trace) ? [trace.shares[0]?.place] : [])));
  const before = traces.slice(0, index).findLast(isSure)?.shares.at(-1)?.place ?? -1;
  const after = traces.slice(index + 1).find(isSure)?.shares[0]?.place ?? count;
  const between: number[] = [];
  for (let place = before + 1; place < count && !claimed.has(place); place += 1) between.push(place);
  for (let place = after - 1; place >= 0 && !claimed.has(place); place -= 1) between.push(place);
  return between.slice(0, mostNeighbours).map((place) => ({ place, words: 0 }));
}

function unique(shares: readonly Share[]): readonly Share[] {
  return shares.filter(({ place }, index) => shares.findIndex((share) => share.place === place) === index);
}
