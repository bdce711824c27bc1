import type { Article } from '../article.ts';
import type { Problem } from '../problem.ts';
import { agrees } from './agrees.ts';
import { type Alignment, alignLedger } from './align-ledger.ts';
import { findMisplaced } from './find-misplaced.ts';
import type { Ledger } from './ledger.ts';
import { placesOf } from './places-of.ts';
import type { Proposal } from './proposal.ts';
import { propose } from './propose.ts';
import type { Trace } from './trace.ts';

/**
 * Check that text and ledger agree, so that no build breaks an anchor or publishes one that is not recorded.
 *
 * A quick comparison of digests; only where they differ is the text aligned, to name what happened.
 *
 * @param article
 *   As parsed, with passages numbered as they stand.
 * @param ledger
 *   The ledger of this edition, or null where it has none: then there is nothing to break.
 * @param lines
 *   The line on which each passage (by provisional anchor) and note (by label) begins, 1-based.
 * @param file
 *   The text, as the user would name it; its folder is the slug.
 * @returns
 *   A problem for each anchor, in the order of the text: `anchor-changed`, `anchor-missing`, `anchor-lost`,
 *   `anchor-order` and `anchor-unsure`.
 */
export function checkLedger(
  article: Article,
  ledger: Ledger | null,
  lines: ReadonlyMap<string, number>,
  file: string,
): readonly Problem[] {
  if (ledger === null || agrees(placesOf(article), ledger)) return [];
  const alignment = alignLedger(article, ledger);
  const proposals = propose(alignment, ledger);
  const misplaced = findMisplaced(keptPassages(proposals, alignment));
  const slug = file.split('/').at(-2) ?? '';
  return proposals
    .flatMap((proposal): readonly Problem[] => {
      const trace = alignment.traces.find(({ id }) => id === proposal.id);
      const text = describe(proposal, trace, misplaced);
      if (text === null) return [];
      const [id, message] = text;
      const hint = `Run npm run anchors -- ${slug}; it records what became of each anchor, and asks where it is not sure.`;
      return [{ id, file, line: lineOf(proposal, trace, alignment, lines), column: 0, message, hint }];
    })
    .sort((left, right) => left.line - right.line);
}

/** In the order of the ledger, which is that of proposals. */
function keptPassages(proposals: readonly Proposal[], { places }: Alignment): readonly [string, number][] {
  return proposals.flatMap((proposal): [string, number][] =>
    proposal.type === 'kept' && places[proposal.place]?.kind !== 'note' ? [[proposal.id, proposal.place]] : [],
  );
}

/** The id of the problem and what was expected and found; null where there is none. */
function describe(
  proposal: Proposal,
  trace: Trace | undefined,
  misplaced: ReadonlySet<string>,
): readonly [string, string] | null {
  const { id } = proposal;
  if (proposal.type === 'new') {
    return ['anchor-missing', `Expected every passage and note in the ledger; this one, ${id}, is not there yet.`];
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

/** Where it stands, or where its words went; for what is gone, the likeliest place, or 0. */
function lineOf(
  proposal: Proposal,
  trace: Trace | undefined,
  { places }: Alignment,
  lines: ReadonlyMap<string, number>,
): number {
  const place = 'place' in proposal ? proposal.place : (trace?.shares[0] ?? trace?.candidates[0])?.place;
  const there = place === undefined ? undefined : places[place];
  if (there === undefined) return 0;
  return lines.get(there.kind === 'note' ? there.provisional.slice(1) : there.provisional) ?? 0;
}
