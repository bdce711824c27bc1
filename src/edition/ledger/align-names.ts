import type { Name } from '../names/name.ts';
import type { Alignment } from './align-ledger.ts';
import { countCommon } from './count-common.ts';
import { findNewcomers } from './find-newcomers.ts';
import { wordHashes } from './fingerprint.ts';
import type { Ledger } from './ledger.ts';
import { placesOfNames } from './places-of-names.ts';
import type { Share, Trace } from './trace.ts';

/**
 * Find out where every name of a ledger stands now in the index of its edition.
 *
 * A name is sure where its file is called as it was and half of its words are left, or where one new file has just its
 * name, and no other has all its words: that was renamed. Everything else is asked: a name whose forms another one has now was merged with it, perhaps;
 * one that nothing mentions any more was withdrawn, perhaps. Where a file is called as it was and holds another name, it
 * must be that name with other words, or be called otherwise: an address means one name for good.
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
  const standing = entries.filter(({ state }) => state === 'stands');
  const placeOf = new Map(places.map(({ provisional }, place) => [provisional, place]));
  const newcomers = findNewcomers(standing, places);
  const wordsNow = places.map(({ fingerprint }) => wordHashes(fingerprint.words));
  const timesBefore = Map.groupBy(standing, ({ digest }) => digest);

  const traces = entries.map((entry): Trace => {
    const words = wordHashes(entry.words);
    const share = (place: number): Share => ({ place, words: countCommon(words, wordsNow[place] ?? []) });
    const isHalf = (place: number): boolean => share(place).words * 2 >= words.length;
    const known = { id: entry.id, words: words.length };
    const sure = (place: number, by: Trace['by']): Trace => ({
      ...known,
      shares: [{ place, words: words.length }],
      by,
      doubt: null,
      candidates: [],
    });
    const own = placeOf.get(entry.id);
    const renamed = (newcomers.get(entry.digest) ?? []).filter((place) => place !== own);
    if (own !== undefined) {
      if (places[own]?.fingerprint.digest === entry.digest) return sure(own, 'characters');
      if (renamed.length === 0 && isHalf(own)) return sure(own, 'words');
      return { ...known, shares: [share(own)], by: 'guess', doubt: 'label', candidates: [share(own)] };
    }
    const [only, ...others] = renamed;
    const isAlone = others.length === 0 && timesBefore.get(entry.digest)?.length === 1;
    const isElsewhere = places.some((_, place) => place !== only && share(place).words === words.length);
    if (only !== undefined && isAlone && isHalf(only) && !isElsewhere) return sure(only, 'characters');

    const like = places
      .map((_, place) => share(place))
      .filter(({ words: common }) => common > 0)
      .sort((left, right) => right.words - left.words || left.place - right.place);
    const candidates = [...renamed.map(share), ...like].filter(
      ({ place }, at, all) => all.findIndex((one) => one.place === place) === at,
    );
    return {
      ...known,
      shares: candidates.slice(0, 1),
      by: 'guess',
      doubt: renamed.length > 0 ? 'alike' : like.length > 0 ? 'changed' : 'gone',
      candidates: candidates.slice(0, mostCandidates),
    };
  });
  return { places, traces };
}

/** Many names share a word; an editor reads no longer list. */
const mostCandidates = 5;
