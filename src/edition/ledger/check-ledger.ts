import type { Article } from '../article.ts';
import type { Problem } from '../problem.ts';
import { agrees } from './agrees.ts';
import { type Alignment, alignLedger } from './align-ledger.ts';
import { describeDisagreement } from './describe-disagreement.ts';
import { findMisplaced } from './find-misplaced.ts';
import type { Ledger } from './ledger.ts';
import { partOfLedger } from './part-of-ledger.ts';
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
  if (ledger === null) return [];
  const recorded = partOfLedger(ledger, 'text');
  if (agrees(placesOf(article), recorded)) return [];
  const alignment = alignLedger(article, recorded);
  const proposals = propose(alignment, recorded);
  const misplaced = findMisplaced(keptPassages(proposals, alignment));
  const slug = file.split('/').at(-2) ?? '';
  return proposals
    .flatMap((proposal): readonly Problem[] => {
      const trace = alignment.traces.find(({ id }) => id === proposal.id);
      const found = describeDisagreement(proposal, trace, { slug, misplaced });
      return found === null ? [] : [{ ...found, file, line: lineOf(proposal, trace, alignment, lines), column: 0 }];
    })
    .sort((left, right) => left.line - right.line);
}

/** In the order of the ledger, which is that of proposals. */
function keptPassages(proposals: readonly Proposal[], { places }: Alignment): readonly [string, number][] {
  return proposals.flatMap((proposal): [string, number][] =>
    proposal.type === 'kept' && places[proposal.place]?.kind !== 'note' ? [[proposal.id, proposal.place]] : [],
  );
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
