import type { Alignment } from './align-ledger.ts';
import type { Decision } from './decide-traces.ts';
import type { Ledger } from './ledger.ts';
import { pairExactly } from './pair-exactly.ts';
import { isSure } from './trace.ts';

/**
 * Let the notes that are in doubt follow their words to their new numbers, where the words did not change.
 *
 * One note put in at the head of a page numbers all behind it anew: then every label stands over the words of another
 * note, and an editor who knows what was done should not be asked about each. A note like others (`Ibid.`) follows its
 * neighbours.
 *
 * @param alignment
 *   Passages and notes, as found or as decided so far.
 * @param ledger
 *   The ledger that they were aligned with.
 * @returns
 *   A decision for each note in doubt whose words stand, as they were, under some label. It is for the editor to make.
 */
export function followNumbers({ places, traces }: Alignment, ledger: Ledger): readonly Decision[] {
  const notes = places.flatMap((place, index) => (place.kind === 'note' ? [{ ...place, index }] : []));
  const entries = ledger.anchors.filter(({ kind, state }) => kind === 'note' && state === 'stands');
  const pairs = pairExactly(
    entries.map(({ digest }) => digest),
    notes.map(({ fingerprint }) => fingerprint.digest),
  );
  const doubted = new Set(traces.filter((trace) => !isSure(trace)).map(({ id }) => id));
  return entries.flatMap(({ id }, before): readonly Decision[] => {
    const place = notes[pairs.get(before) ?? -1]?.index;
    return doubted.has(id) && place !== undefined ? [{ id, places: [place] }] : [];
  });
}
