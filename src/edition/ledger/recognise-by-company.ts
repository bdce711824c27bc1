import { foldedKey, wordHashes } from './fingerprint.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Place } from './places-of.ts';
import { prepareLookalikes } from './prepare-lookalikes.ts';
import { isSure, type Share, type Trace } from './trace.ts';

/** A single word may be there by chance, unless it stands between the same two neighbours and was joined to one. */
const leastWords = 2;
/** As many are enough where others have changed. */
const leastOfSome = 3;

/**
 * Recognise what has too few words to be recognised by itself, such as a heading, by what it stands beside.
 *
 * All its words must be left, or most of several, or only what a printer would notice may have changed; and it must
 * stand beside, or in, the place of a passage which it stood beside before, and which is sure.
 *
 * @param traces
 *   What is known so far, in the order of the ledger. The shares of a guess are its words without a second opinion.
 * @param entries
 *   The entries of the ledger, in the same order.
 * @param places
 *   The passages of the text, in reading order.
 * @returns
 *   The traces, fewer of them in doubt.
 */
export function recogniseByCompany(
  traces: readonly Trace[],
  entries: readonly LedgerEntry[],
  places: readonly Place[],
): readonly Trace[] {
  const settled = [...traces];
  const folded = pairFolded(entries, places);
  const hasLookalike = prepareLookalikes(
    entries.map(({ words }) => wordHashes(words)),
    places.map((place) => wordHashes(place.fingerprint.words)),
  );
  // From both ends, for one that was recognised bears witness for the next.
  const order = [...settled.keys()];
  for (const index of [...order, ...order.toReversed()]) {
    const trace = settled[index];
    if (trace === undefined || isSure(trace)) continue;
    const share = folded.get(index) ?? mainShare(trace);
    if (share === null) continue;
    const isEnough = folded.has(index) || share.words >= leastWords;
    const { place } = share;
    const isThere = isEnough ? isBeside(index, -1, place) || isBeside(index, 1, place) : isJoined(index, place);
    if (!isThere || (!folded.has(index) && hasLookalike(settled, index, [place]))) continue;
    settled[index] = { ...trace, shares: [share], by: 'words', doubt: null, candidates: [] };
  }
  return settled;

  function isBeside(index: number, step: number, place: number): boolean {
    return placesOfSure(index + step).some((there) => there === place || there === place + step);
  }

  function isJoined(index: number, place: number): boolean {
    const isIn = (step: number): boolean => placesOfSure(index + step).includes(place);
    return isBeside(index, -1, place) && isBeside(index, 1, place) && (isIn(-1) || isIn(1));
  }

  function placesOfSure(index: number): readonly number[] {
    const trace = settled[index];
    return trace !== undefined && isSure(trace) ? trace.shares.map(({ place }) => place) : [];
  }
}

/** The place with its words, if they are enough and stand nowhere else. */
function mainShare({ doubt, words, shares }: Trace): Share | null {
  const [share] = shares;
  if (doubt !== 'changed' || share === undefined || shares.length > 1) return null;
  return share.words === words || (share.words >= leastOfSome && share.words * 2 >= words) ? share : null;
}

/** Pair what has the same folded words, and no lookalike before or now. */
function pairFolded(entries: readonly LedgerEntry[], places: readonly Place[]): ReadonlyMap<number, Share> {
  const before = indexesOf(entries.map(foldedKey));
  const now = indexesOf(places.map((place) => foldedKey(place.fingerprint)));
  const pairs = new Map<number, Share>();
  for (const [key, [index, ...others]] of before) {
    const [place, ...lookalikes] = now.get(key) ?? [];
    if (key === '' || index === undefined || place === undefined || others.length + lookalikes.length > 0) continue;
    pairs.set(index, { place, words: wordHashes(entries[index]?.words ?? '').length });
  }
  return pairs;
}

function indexesOf(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const indexes = new Map<string, number[]>();
  keys.forEach((key, index) => {
    const known = indexes.get(key);
    if (known === undefined) indexes.set(key, [index]);
    else known.push(index);
  });
  return indexes;
}
