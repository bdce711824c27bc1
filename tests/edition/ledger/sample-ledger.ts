import { type Alignment, alignLedger } from '../../../src/edition/ledger/align-ledger.ts';
import { applyProposals } from '../../../src/edition/ledger/apply-proposals.ts';
import { type Decision, decideTraces } from '../../../src/edition/ledger/decide-traces.ts';
import { emptyLedger, type Ledger } from '../../../src/edition/ledger/ledger.ts';
import { propose } from '../../../src/edition/ledger/propose.ts';
import { isSure } from '../../../src/edition/ledger/trace.ts';
import { sampleArticle } from './sample-article.ts';

type Notes = Readonly<Record<string, string>>;

/** A text that was published, and can be published again. */
export interface Published {
  readonly ledger: Ledger;
  /** Publish the text as it is now; what is not sure must be decided. */
  readonly again: (lines: readonly string[], decisions?: readonly Decision[], notes?: Notes) => Published;
  /** Where the words of each anchor stand in a text that is not published yet. */
  readonly align: (lines: readonly string[], notes?: Notes) => Alignment;
  /** The ids that would be asked about, each with the reason. */
  readonly doubts: (lines: readonly string[], notes?: Notes) => readonly string[];
  /** The anchors that stand, in the order of the text, notes last. */
  readonly standing: readonly string[];
}

/**
 * Publish a text, in a test: first on 1 January 2026, then on the first of each month.
 *
 * @param lines
 *   The words of each passage, as for `sampleArticle`.
 * @param notes
 *   The words of each note, by label.
 * @returns
 *   The text with its ledger.
 */
export function publish(lines: readonly string[], notes: Notes = {}): Published {
  return publishOver(emptyLedger, 1, lines, [], notes);
}

function publishOver(
  ledger: Ledger,
  month: number,
  lines: readonly string[],
  decisions: readonly Decision[],
  notes: Notes,
): Published {
  const decided = decideTraces(alignLedger(sampleArticle(lines, notes), ledger), decisions);
  const date = `2026-${String(month).padStart(2, '0')}-01`;
  const next = applyProposals(ledger, decided.places, propose(decided, ledger), date);
  const align = (now: readonly string[], notesNow: Notes = notes): Alignment =>
    alignLedger(sampleArticle(now, notesNow), next);
  return {
    ledger: next,
    again: (now, decisionsNow = [], notesNow = notes) => publishOver(next, month + 1, now, decisionsNow, notesNow),
    align,
    doubts: (now, notesNow) =>
      align(now, notesNow)
        .traces.filter((trace) => !isSure(trace))
        .map(({ id, doubt }) => `${id} ${doubt ?? ''}`),
    standing: next.anchors.filter(({ state }) => state === 'stands').map(({ id }) => id),
  };
}
