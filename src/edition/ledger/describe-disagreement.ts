import type { ProblemId } from '../problems/catalogue.ts';
import type { Problem } from '../problem.ts';
import type { Proposal } from './proposal.ts';
import type { Trace } from './trace.ts';

/**
 * Say in which way an anchor and the ledger disagree.
 *
 * @param proposal
 *   What would become of the anchor.
 * @param trace
 *   Where its words are; undefined for a new one.
 * @param settings
 *   The edition, and the passages that were moved within the text.
 * @returns
 *   `anchor-changed`, `anchor-missing`, `anchor-lost`, `anchor-order` or `anchor-unsure`; null where they agree.
 */
export function describeDisagreement(
  proposal: Proposal,
  trace: Trace | undefined,
  { slug, misplaced }: { readonly slug: string; readonly misplaced: ReadonlySet<string> },
): Pick<Problem, 'id' | 'message' | 'hint'> | null {
  const found = idAndMessage(proposal, trace, misplaced);
  if (found === null) return null;
  const [id, message] = found;
  const hint = `Run npm run anchors -- ${slug}; it records what became of each anchor, and asks where it is not sure.`;
  return { id, message, hint };
}

function idAndMessage(
  proposal: Proposal,
  trace: Trace | undefined,
  misplaced: ReadonlySet<string>,
): readonly [id: ProblemId, message: string] | null {
  const { id } = proposal;
  if (proposal.type === 'new') {
    return [
      'anchor-missing',
      `Expected every passage, note and name in the ledger; this one, ${id}, is not there yet.`,
    ];
  }
  if (trace?.doubt === 'gone') return ['anchor-lost', `Expected the words of ${id}; none of them are left.`];
  if (!proposal.sure || proposal.type === 'withdrawn') {
    return ['anchor-unsure', `Expected the words of ${id}; it is not sure where they stand now.`];
  }
  if (proposal.type === 'moved') {
    return ['anchor-lost', `Expected ${id} to stand by itself; its words are now in ${proposal.into.join(' and ')}.`];
  }
  if (proposal.parts.length > 0) {
    return [
      'anchor-changed',
      `Expected the words of ${id} in one place; some are now in ${proposal.parts.join(' and ')}.`,
    ];
  }
  if (proposal.edited) {
    return ['anchor-changed', `Expected the words of ${id} as the ledger records them; they have changed.`];
  }
  return misplaced.has(id)
    ? ['anchor-order', `Expected ${id} where the ledger has it; the passage was moved within the text.`]
    : null;
}
