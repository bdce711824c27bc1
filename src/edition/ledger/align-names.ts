import type { Name } from '../names/name.ts';
import type { Alignment } from './align-ledger.ts';
import { countCommon } from './count-common.ts';
import { findNewcomers } from './find-newcomers.ts';
import { wordHashes } from './fingerprint.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';
import type { Place } from './places-of.ts';
import { placesOfNames } from './places-of-names.ts';
import type { Doubt, Share, Trace } from './trace.ts';

/**
 * Find out where every name of a ledger stands now in the index of its edition.
 *
 * A name is sure where its file is called as it was and half of its words are left, or where one new file has just its
 * name: that was renamed. Everything else is asked: a name whose forms another one has now was merged with it, perhaps;
 * one that nothing mentions any more was withdrawn, perhaps.
 *
 * @param names
 *   The names that the edition mentions.
 * @param ledger
 *   The ledger of the edition.
 * @returns
 *   Places and traces; a trace in doubt names what the editor may choose from.
 */
export function alignNames(names: readonly Name[], ledger: Ledger): Alignment {
  const places = placesOfNames(names);
  const ids = new Set(places.map(({ provisional }) => provisional));
  const entries = ledger.anchors.filter(
    ({ kind, state, id }) => kind === 'name' && (state === 'stands' || ids.has(id)),
  );
  const placeOf = new Map(places.map(({ provisional }, place) => [provisional, place]));
  const newcomers = findNewcomers(entries, places);
  const wordsNow = places.map(({ fingerprint }) => wordHashes(fingerprint.words));
  const timesBefore = Map.groupBy(entries, ({ digest }) => digest);

  const traces = entries.map((entry): Trace => {
    const words = wordHashes(entry.words);
    const own = placeOf.get(entry.id);
    const renamed = (newcomers.get(entry.digest) ?? []).filter((place) => place !== own);
    const share = (place: number): Share => ({ place, words: countCommon(words, wordsNow[place] ?? []) });
    const isHalf = (place: number): boolean => share(place).words * 2 >= words.length;
    const sure = (place: number, by: Trace['by']): Trace => ({
      id: entry.id,
      words: words.length,
      shares: [{ place, words: words.length }],
      by,
      doubt: null,
      candidates: [],
    });
    if (own !== undefined && isSame(entry, places[own])) return sure(own, 'characters');
    if (own !== undefined && renamed.length === 0 && isHalf(own)) return sure(own, 'words');
    const [only, ...others] = renamed;
    const isAlone = others.length === 0 && timesBefore.get(entry.digest)?.length === 1;
    if (own === undefined && only !== undefined && isAlone && isHalf(only)) return sure(only, 'characters');

    const like = places
      .map((_, place) => share(place))
      .filter((one) => one.words > 0)
      .sort((left, right) => right.words - left.words || left.place - right.place);
    const first = [...renamed, ...(own === undefined ? [] : [own])].map(share);
    const candidates = [...first, ...like].filter(
      ({ place }, at, all) => all.findIndex((one) => one.place === place) === at,
    );
    const [likeliest] = candidates;
    return {
      id: entry.id,
      words: words.length,
      // Whatever it says, what stands at an id is that id's.
      shares: own === undefined ? (likeliest === undefined ? [] : [likeliest]) : [share(own)],
      by: 'guess',
      doubt: doubtOf({ isThere: own !== undefined, isRenamed: renamed.length > 0, isLike: like.length > 0 }),
      candidates: candidates.slice(0, mostCandidates),
    };
  });
  return { places, traces };
}

/** Many names share a word; an editor reads no longer list. */
const mostCandidates = 5;

function isSame({ digest }: LedgerEntry, place: Place | undefined): boolean {
  return place?.fingerprint.digest === digest;
}

function doubtOf(found: { readonly isThere: boolean; readonly isRenamed: boolean; readonly isLike: boolean }): Doubt {
  if (found.isThere) return 'label';
  if (found.isRenamed) return 'alike';
  return found.isLike ? 'changed' : 'gone';
}
