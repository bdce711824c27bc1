import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignLedger } from '../../../src/edition/ledger/align-ledger.ts';
import { applyProposals } from '../../../src/edition/ledger/apply-proposals.ts';
import { checkLedger } from '../../../src/edition/ledger/check-ledger.ts';
import { type Decision, decideTraces } from '../../../src/edition/ledger/decide-traces.ts';
import { followNumbers } from '../../../src/edition/ledger/follow-numbers.ts';
import { oldAnchors } from '../../../src/edition/ledger/old-anchors.ts';
import { emptyLedger } from '../../../src/edition/ledger/ledger.ts';
import { parseLedger } from '../../../src/edition/ledger/parse-ledger.ts';
import { propose } from '../../../src/edition/ledger/propose.ts';
import { toLedgerFile } from '../../../src/edition/ledger/to-ledger-file.ts';
import { Draft, type History, histories, type Paragraph } from './editing-history.ts';
import { lineages } from './lineage.ts';
import { sampleArticle } from './sample-article.ts';

const seed = Number(process.env['MANICULE_SEED'] ?? 1973);
const runs = Number(process.env['MANICULE_RUNS'] ?? 100);
const timeout = runs * 1000;

/** How a text numbers its notes; a note that is put in or taken out numbers others anew. */
const numberings: Readonly<Record<string, (index: number) => string>> = {
  'through the text': (index) => String(index + 1),
  'on each page': (index) => `${String(130 + Math.floor(index / 5))}.${String((index % 5) + 1)}`,
};

test.each(Object.entries(numberings))(
  'leads every note, numbered %s, to its words through any history',
  { timeout },
  (_, labelOf) => {
    fc.assert(
      fc.property(histories({ lookalikes: true }), (history) => {
        live(history, labelOf);
      }),
      // Making a history smaller takes minutes: begin with its seed and MANICULE_RUNS.
      { seed, numRuns: runs, endOnFailure: true },
    );
  },
);

/** Live through a history, with an editor who knows what was done, and assert every promise after every step. */
function live(history: History, labelOf: (index: number) => string): void {
  const draft = new Draft();
  for (const operation of history.start) draft.apply(operation);
  let ledger = emptyLedger;
  let before: readonly Paragraph[] = [];
  const published = new Set<string>();

  for (const [step, operations] of [[], ...history.steps].entries()) {
    for (const operation of operations) draft.apply(operation);
    const now = [...draft.paragraphs];
    const notes = Object.fromEntries(now.map((note, index) => [labelOf(index), wordsOf(note)]));
    const article = sampleArticle(['The only paragraph of the text is this.'], notes);
    const truth = new Map(lineages(before, now).map((lineage, index) => [`n${labelOf(index)}`, lineage]));
    const found = alignLedger(article, ledger);
    const followed = new Map(followNumbers(found, ledger).map((decision) => [decision.id, decision]));

    // Passages come first among the places, and there is one.
    const decisions = found.traces.flatMap(({ id, doubt, shares }): readonly Decision[] => {
      const lineage = truth.get(id);
      const where = (): string => `${id} is surely at its words (step ${String(step)})`;
      if (doubt === null) {
        if (lineage !== undefined) expect(lineage.isRight((shares[0]?.place ?? 0) - 1), where()).toBe(true);
        return [];
      }
      const bulk = followed.get(id);
      if (bulk !== undefined && 'places' in bulk && lineage !== undefined) {
        expect(lineage.isRight((bulk.places[0] ?? 0) - 1), `${id} follows its words (step ${String(step)})`).toBe(true);
        return [bulk];
      }
      const places = lineage?.places.map(([place]) => place + 1) ?? [];
      if (places.length > 0) return [{ id, places }];
      const own = found.places.findIndex(({ provisional }) => provisional === id);
      return [own >= 0 ? { id, places: [own] } : { id, reason: 'The author struck it out.' }];
    });
    const decided = decideTraces(found, decisions);
    const next = applyProposals(ledger, decided.places, propose(decided, ledger), `2026-01-0${String(step + 1)}`);

    const { forwardings, divisions } = oldAnchors(next, 'text');
    const ways = new Map(forwardings.map((way) => [way.id, way]));
    for (const [id, lineage] of truth) {
      const way = ways.get(id);
      if (way?.state === 'withdrawn' || lineage.places.length === 0) continue;
      const lost = divisions.filter(({ at }) => at === id).flatMap(({ into }) => into);
      const leadsTo = [way?.at ?? id, ...lost].map((anchor) =>
        found.places.findIndex((at) => at.provisional === anchor),
      );
      expect(
        leadsTo.some((place) => lineage.isRight(place - 1)),
        `${id} leads to its words`,
      ).toBe(true);
    }
    for (const { id } of next.anchors) published.add(id);
    expect(next.anchors.map(({ id }) => id).sort(), 'every id ever published is kept, once').toEqual(
      [...published].sort(),
    );
    expect(checkLedger(article, next, new Map(), 'content/editions/sample/text.mdx')).toEqual([]);
    expect(parseLedger(toLedgerFile(next), 'anchors.json')).toEqual({ ledger: next, problems: [] });
    ledger = next;
    before = now;
  }
}

function wordsOf({ tokens }: Paragraph): string {
  return `${tokens.map(({ word }) => word).join(' ') || 'Ibid'}.`;
}
