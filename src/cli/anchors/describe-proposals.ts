import type { Alignment } from '../../edition/ledger/align-ledger.ts';
import { findMisplaced } from '../../edition/ledger/find-misplaced.ts';
import { isLabelled } from '../../edition/ledger/is-labelled.ts';
import type { Proposal } from '../../edition/ledger/proposal.ts';

/**
 * Describe what became of the anchors of an edition.
 *
 * @param proposals
 *   As they are written.
 * @param alignment
 *   What they were made from.
 * @returns
 *   A line for each kind of change that there was; none where all is as recorded.
 */
export function describeProposals(proposals: readonly Proposal[], { places }: Alignment): readonly string[] {
  const kept = proposals.filter((proposal) => proposal.type === 'kept');
  const isText = ({ place }: { readonly place: number }): boolean => !isLabelled(places[place]?.kind ?? 'passage');
  const passages = kept.filter(isText);
  const divided = kept.filter(({ parts }) => parts.length > 0);
  const misplaced = findMisplaced(passages.map(({ id, place }) => [id, place]));
  const moved = proposals.filter((proposal) => proposal.type === 'moved');
  const withdrawn = proposals.filter((proposal) => proposal.type === 'withdrawn');
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    ['new', proposals.filter(({ type }) => type === 'new').map(({ id }) => id)],
    ['edited', kept.filter(({ edited, parts }) => edited && parts.length === 0).map(({ id }) => id)],
    ['split', divided.filter(isText).map(({ id, parts }) => `${id} (part is ${parts.join(', ')})`)],
    ['renumbered', divided.filter((one) => !isText(one)).map(({ id, parts }) => `${id} (is ${parts.join(', ')})`)],
    ['reordered', [...misplaced]],
    ['moved', moved.map(({ id, into }) => `${id} (now in ${into.join(', ')})`)],
    ['withdrawn', withdrawn.map(({ id, reason }) => `${id} (${reason ?? 'why?'})`)],
  ];
  return kinds.filter(([, ids]) => ids.length > 0).map(([kind, ids]) => `  ${kind.padEnd(10)} ${summarise(ids)}`);
}

/** Hundreds of new anchors at once say no more than their number. */
function summarise(ids: readonly string[]): string {
  if (ids.length <= 12) return ids.join(', ');
  return `${ids.slice(0, 3).join(', ')} … ${ids.at(-1) ?? ''}: ${String(ids.length)}`;
}
