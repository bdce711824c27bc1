import type { Name } from '../names/name.ts';
import type { Problem } from '../problem.ts';
import { agrees } from './agrees.ts';
import { alignNames } from './align-names.ts';
import { describeDisagreement } from './describe-disagreement.ts';
import type { Ledger } from './ledger.ts';
import { partOfLedger } from './part-of-ledger.ts';
import { placesOfNames } from './places-of-names.ts';
import { propose } from './propose.ts';

/**
 * Check that an index of names and the ledger agree, so that no address of a name breaks unseen.
 *
 * @param names
 *   The names that the edition mentions.
 * @param ledger
 *   The ledger of this edition, or null where it has none.
 * @param edition
 *   Its slug; its text, as the user would name it, for what is nowhere else; and how to name the file of a name by its
 *   anchor, null where there is none.
 * @returns
 *   A problem for each anchor of a name, as `checkLedger` reports them.
 */
export function checkNameAnchors(
  names: readonly Name[],
  ledger: Ledger | null,
  edition: { readonly slug: string; readonly file: string; readonly fileOf: (anchor: string) => string | null },
): readonly Problem[] {
  if (ledger === null) return [];
  const recorded = partOfLedger(ledger, 'names');
  if (agrees(placesOfNames(names), recorded)) return [];
  const alignment = alignNames(names, recorded);
  return propose(alignment, recorded).flatMap((proposal): readonly Problem[] => {
    const trace = alignment.traces.find(({ id }) => id === proposal.id);
    const found = describeDisagreement(proposal, trace, { slug: edition.slug, misplaced: new Set() });
    const file = edition.fileOf(proposal.id) ?? edition.file;
    return found === null ? [] : [{ ...found, file, line: 0, column: 0 }];
  });
}
