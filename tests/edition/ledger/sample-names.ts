import { alignNames } from '../../../src/edition/ledger/align-names.ts';
import type { Alignment } from '../../../src/edition/ledger/align-ledger.ts';
import { applyProposals } from '../../../src/edition/ledger/apply-proposals.ts';
import { type Decision, decideTraces } from '../../../src/edition/ledger/decide-traces.ts';
import { emptyLedger, type Ledger } from '../../../src/edition/ledger/ledger.ts';
import { propose } from '../../../src/edition/ledger/propose.ts';
import { isSure } from '../../../src/edition/ledger/trace.ts';
import { type Name, nameFieldsSchema } from '../../../src/edition/names/name.ts';

/** The forms of each name, the first of them its name, by the name of its file. */
export type SampleNames = Readonly<Record<string, readonly [string, ...string[]]>>;

/**
 * Make names of a register.
 *
 * @param names
 *   As in `SampleNames`.
 * @returns
 *   People with these names and forms.
 */
export function namesFrom(names: SampleNames): readonly Name[] {
  return Object.entries(names).map(([id, [name, ...forms]]) => ({
    ...nameFieldsSchema.parse({ name, sort: name, forms: [name, ...forms] }),
    id,
    kind: 'people',
    prose: '',
  }));
}

/** An index of names that was published, and can be published again. */
export interface PublishedNames {
  readonly ledger: Ledger;
  readonly again: (names: SampleNames, decisions?: readonly Decision[]) => PublishedNames;
  readonly align: (names: SampleNames) => Alignment;
  /** The ids that would be asked about, each with the reason. */
  readonly doubts: (names: SampleNames) => readonly string[];
}

/**
 * Publish an index of names, in a test: first on 1 January 2026, then on the first of each month.
 *
 * @param names
 *   As in `SampleNames`.
 * @returns
 *   The index with its ledger.
 */
export function publishNames(names: SampleNames): PublishedNames {
  return publishOver(emptyLedger, 1, names, []);
}

function publishOver(
  ledger: Ledger,
  month: number,
  names: SampleNames,
  decisions: readonly Decision[],
): PublishedNames {
  const decided = decideTraces(alignNames(namesFrom(names), ledger), decisions);
  const date = `2026-${String(month).padStart(2, '0')}-01`;
  const next = applyProposals(ledger, decided.places, propose(decided, ledger), date);
  const align = (now: SampleNames): Alignment => alignNames(namesFrom(now), next);
  return {
    ledger: next,
    again: (now, decisionsNow = []) => publishOver(next, month + 1, now, decisionsNow),
    align,
    doubts: (now) =>
      align(now)
        .traces.filter((trace) => !isSure(trace))
        .map(({ id, doubt }) => `${id} ${doubt ?? ''}`),
  };
}
