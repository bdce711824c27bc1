import type { Alignment } from './align-ledger.ts';
import type { Trace } from './trace.ts';

/** What the editor says of one anchor: where its words stand now, or why it was withdrawn. */
export type Decision =
  { readonly id: string; readonly places: readonly number[] } | { readonly id: string; readonly reason: string };

/**
 * Put the editor's decisions in the place of what was found. An editor may overrule what seemed sure.
 *
 * @param alignment
 *   As `alignLedger` gives it.
 * @param decisions
 *   Any number; the last one about an anchor counts. Of several places the first keeps the anchor.
 * @returns
 *   The alignment, with no doubt left where there was a decision.
 */
export function decideTraces(alignment: Alignment, decisions: readonly Decision[]): Alignment {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const traces = alignment.traces.map((trace): Trace => {
    const decision = byId.get(trace.id);
    if (decision === undefined) return trace;
    const settled = { id: trace.id, words: trace.words, by: 'editor', doubt: null, candidates: [] } as const;
    if ('reason' in decision) return { ...settled, shares: [], reason: decision.reason };
    const known = new Map([...trace.shares, ...trace.candidates].map((share) => [share.place, share.words]));
    return { ...settled, shares: decision.places.map((place) => ({ place, words: known.get(place) ?? 0 })) };
  });
  return { ...alignment, traces };
}
