import type { Changes } from './history.ts';
import { findMisplaced } from './ledger/find-misplaced.ts';
import type { Ledger } from './ledger/ledger.ts';

/**
 * Say what changed between a release and the ledger as it is now.
 *
 * @param before
 *   The digest of what stood at each anchor in the release, in the order of the text.
 * @param ledger
 *   The ledger, in agreement with the text.
 * @returns
 *   Anchors of passages and notes, each list in the order of the ledger. What came and went in between is in none.
 */
export function changesBetween(before: Readonly<Record<string, string>>, ledger: Ledger): Changes {
  const known = new Map(Object.entries(before));
  const standing = ledger.anchors.filter(({ state }) => state === 'stands');
  const placeOf = new Map(standing.map(({ id }, place) => [id, place]));
  const noteIds = new Set(ledger.anchors.filter(({ kind }) => kind === 'note').map(({ id }) => id));
  const passages = [...known.keys()].filter((id) => placeOf.has(id) && !noteIds.has(id));
  const misplaced = findMisplaced(passages.map((id) => [id, placeOf.get(id) ?? 0]));

  const changes: Changes = { changed: [], added: [], moved: [], reordered: [], withdrawn: [] };
  for (const { id, state, digest } of ledger.anchors) {
    const last = known.get(id);
    if (state === 'stands') {
      if (last === undefined) changes.added.push(id);
      else if (last !== digest) changes.changed.push(id);
      else if (misplaced.has(id)) changes.reordered.push(id);
    } else if (last !== undefined) {
      changes[state].push(id);
    }
  }
  return changes;
}
