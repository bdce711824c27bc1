import type { Alignment } from './align-ledger.ts';
import { isLabelled } from './is-labelled.ts';
import type { Ledger } from './ledger.ts';
import { namePlaces } from './name-places.ts';
import type { Proposal } from './proposal.ts';
import { isSure, type Trace } from './trace.ts';

/**
 * Say what is to become of every anchor, and name what has none.
 *
 * An anchor stands at the place with most of its words. Where that is the place of several, it keeps the anchor that
 * brings most words, and the others lead to it: they were merged. An anchor with words at further places was split.
 *
 * @param alignment
 *   As found, or as decided.
 * @param ledger
 *   The ledger that it was aligned with.
 * @returns
 *   The anchors of the ledger in its order, then new ones in the order of the text.
 */
export function propose(alignment: Alignment, ledger: Ledger): readonly Proposal[] {
  const { places, traces } = alignment;
  const holders = findHolders(alignment);
  const anchors = namePlaces(places, holders, ledger);
  const placeOf = new Map(anchors.map((anchor, place) => [anchor, place]));
  const digestOf = new Map(ledger.anchors.map((entry) => [entry.id, entry.digest]));
  const anchorsAt = (trace: Trace): readonly string[] => [
    ...new Set(trace.shares.map(({ place }) => anchors[place] ?? '')),
  ];

  const known = traces.map((trace): Proposal => {
    const { id } = trace;
    const sure = isSure(trace);
    const into = anchorsAt(trace);
    const place = placeOf.get(id);
    if (place !== undefined) {
      const edited = places[place]?.fingerprint.digest !== digestOf.get(id);
      return { type: 'kept', id, sure, place, edited, parts: into.filter((anchor) => anchor !== id) };
    }
    if (into.length > 0) return { type: 'moved', id, sure, into, how: into.length > 1 ? 'split' : 'merged' };
    return { type: 'withdrawn', id, sure, reason: trace.reason ?? null };
  });
  // While one anchor is missing, whatever seems new may be its words, written anew.
  const sure = traces.every(isSure);
  const kept = new Set(known.map(({ id }) => id));
  const added = anchors.flatMap((id, place): readonly Proposal[] =>
    kept.has(id) ? [] : [{ type: 'new', id, sure, place }],
  );
  return [...known, ...added];
}

/** The anchor that each place keeps; a note keeps its label, and a name its file's, whatever its words. */
function findHolders({ places, traces }: Alignment): ReadonlyMap<number, string> {
  const holders = new Map<number, Trace>();
  for (const trace of traces) {
    const place = trace.shares[0]?.place;
    const kind = places[place ?? -1]?.kind;
    if (place === undefined || kind === undefined || isLabelled(kind)) continue;
    const rival = holders.get(place);
    if (rival === undefined || isStronger(trace, rival)) holders.set(place, trace);
  }
  return new Map([...holders].map(([place, trace]) => [place, trace.id]));
}

/** The same characters count most, and a guess least; else the number of words; of equals the first in the ledger. */
function isStronger(trace: Trace, rival: Trace): boolean {
  const rank = ({ by }: Trace): number => (by === 'characters' ? 2 : by === 'guess' ? 0 : 1);
  const words = ({ shares }: Trace): number => shares[0]?.words ?? 0;
  return rank(trace) > rank(rival) || (rank(trace) === rank(rival) && words(trace) > words(rival));
}
