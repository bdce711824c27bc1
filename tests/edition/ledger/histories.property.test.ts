import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Alignment, alignLedger } from '../../../src/edition/ledger/align-ledger.ts';
import { applyProposals } from '../../../src/edition/ledger/apply-proposals.ts';
import { checkLedger } from '../../../src/edition/ledger/check-ledger.ts';
import { type Decision, decideTraces } from '../../../src/edition/ledger/decide-traces.ts';
import { forwardings } from '../../../src/edition/ledger/forwardings.ts';
import { emptyLedger, type Ledger } from '../../../src/edition/ledger/ledger.ts';
import { parseLedger } from '../../../src/edition/ledger/parse-ledger.ts';
import { propose } from '../../../src/edition/ledger/propose.ts';
import { toLedgerFile } from '../../../src/edition/ledger/to-ledger-file.ts';
import { Draft, type History, histories, type Paragraph } from './editing-history.ts';
import { type Lineage, lineages } from './lineage.ts';
import { sampleArticle } from './sample-article.ts';

// MANICULE_SEED=1 MANICULE_RUNS=20000 looks further than a build has time for.
const seed = Number(process.env['MANICULE_SEED'] ?? 1973);
const runs = Number(process.env['MANICULE_RUNS'] ?? 1000);
// One takes some fifteen milliseconds on a machine that has nothing else to do.
const timeout = runs * 1000;

test('leads every anchor to its words through any history, lookalikes included', { timeout }, () => {
  const counts = newCounts();
  fc.assert(
    fc.property(histories({ lookalikes: true }), (history) => {
      live(history, counts);
    }),
    { seed, numRuns: runs },
  );
  report('with lookalikes', counts);
});

test('is sure of nine in ten passages that are still there, where none are alike', { timeout }, () => {
  const counts = newCounts();
  fc.assert(
    fc.property(histories({ lookalikes: false }), (history) => {
      live(history, counts);
    }),
    { seed, numRuns: runs },
  );
  report('without lookalikes', counts);
  expect(counts.sureChanged / counts.changed).toBeGreaterThan(0.9);
});

/** Live through a history, with an editor who knows what was done, and assert every promise after every step. */
function live(history: History, counts: Counts): void {
  const draft = new Draft();
  for (const operation of history.start) draft.apply(operation);
  let ledger = emptyLedger;
  let before: readonly Paragraph[] = [];
  const published = new Set<string>();

  for (const [step, operations] of [[], ...history.steps].entries()) {
    for (const operation of operations) draft.apply(operation);
    const now = [...draft.paragraphs];
    const article = sampleArticle(now.map(lineOf));
    const truth = lineages(before, now);
    const standing = standingIn(ledger);
    const found = alignLedger(article, ledger);

    count(found, truth, before, now, counts);
    found.traces.forEach((trace, index) => {
      const place = trace.shares[0]?.place;
      if (trace.doubt !== null) return;
      expect(place, `${trace.id} surely stands somewhere`).toBeDefined();
      expect(truth[index]?.isRight(place ?? -1), `${trace.id} is surely at its words (step ${String(step)})`).toBe(
        true,
      );
    });

    const decided = decideTraces(found, answers(found, truth));
    const proposals = propose(decided, ledger);
    const date = `2026-01-${String(step + 1).padStart(2, '0')}`;
    const next = applyProposals(ledger, decided.places, proposals, date);

    for (const proposal of proposals) {
      if (proposal.type === 'new') expect(published, 'an id is never given twice').not.toContain(proposal.id);
    }
    const after = standingIn(next);
    const ways = new Map(forwardings(next).map((way) => [way.id, way]));
    standing.forEach((id, index) => {
      const way = ways.get(id);
      if (way?.state === 'withdrawn') return;
      const place = after.indexOf(way?.at ?? id);
      expect(truth[index]?.isRight(place), `${id} leads to its words (step ${String(step)})`).toBe(true);
    });
    for (const { id } of next.anchors) published.add(id);
    expect(next.anchors.map(({ id }) => id).sort(), 'every id ever published is kept, once').toEqual(
      [...published].sort(),
    );
    expectResolved(next);
    expect(checkLedger(article, next, new Map(), 'content/editions/sample/text.mdx')).toEqual([]);
    expect(parseLedger(toLedgerFile(next), 'anchors.json')).toEqual({ ledger: next, problems: [] });
    ledger = next;
    before = now;
  }
}

/** Every id stands, leads to one that stands, or has a tombstone beside one that stands. */
function expectResolved(ledger: Ledger): void {
  const standing = new Set(standingIn(ledger));
  const ways = new Map(forwardings(ledger).map((way) => [way.id, way]));
  for (const { id } of ledger.anchors) {
    const way = ways.get(id);
    if (standing.has(id)) expect(way, `${id} stands and leads nowhere else`).toBeUndefined();
    else if (way?.state === 'moved') expect(standing, `${id} leads to what stands`).toContain(way.at);
    else expect(standing, `${id} has a tombstone`).toContain(way?.after ?? way?.before);
  }
}

/** The editor says where most of the words are, and withdraws what has none left. */
function answers({ traces }: Alignment, truth: readonly Lineage[]): readonly Decision[] {
  return traces.flatMap(({ id, doubt }, index): readonly Decision[] => {
    const places = truth[index]?.places.map(([place]) => place) ?? [];
    if (doubt === null) return [];
    return [places.length > 0 ? { id, places } : { id, reason: 'The author struck it out.' }];
  });
}

function standingIn(ledger: Ledger): readonly string[] {
  return ledger.anchors.filter(({ state }) => state === 'stands').map(({ id }) => id);
}

function lineOf({ form, tokens }: Paragraph): string {
  if (form === 'rule') return '***';
  const words = tokens.map(({ word }) => word).join(' ');
  return form === 'heading' ? `# ${words}` : `${words}.`;
}

/** What is still there: at least half of its words are left. */
interface Counts {
  kept: number;
  sureKept: number;
  changed: number;
  sureChanged: number;
  gone: number;
  sureGone: number;
}

function newCounts(): Counts {
  return { kept: 0, sureKept: 0, changed: 0, sureChanged: 0, gone: 0, sureGone: 0 };
}

function count(
  { traces }: Alignment,
  truth: readonly Lineage[],
  before: readonly Paragraph[],
  now: readonly Paragraph[],
  counts: Counts,
): void {
  const lines = new Set(now.map(lineOf));
  traces.forEach(({ doubt }, index) => {
    const paragraph = before[index];
    if (paragraph === undefined) return;
    const left = truth[index]?.places.reduce((sum, [, words]) => sum + words, 0) ?? 0;
    const sure = doubt === null ? 1 : 0;
    if (left * 2 < paragraph.tokens.length) {
      counts.gone += 1;
      counts.sureGone += sure;
    } else if (lines.has(lineOf(paragraph))) {
      counts.kept += 1;
      counts.sureKept += sure;
    } else {
      counts.changed += 1;
      counts.sureChanged += sure;
    }
  });
}

function report(name: string, counts: Counts): void {
  const share = (sure: number, all: number): string =>
    `${String(sure)} of ${String(all)} sure (${((100 * sure) / all).toFixed(1)} %)`;
  process.stdout.write(
    `${name}: unchanged or moved ${share(counts.sureKept, counts.kept)}; edited, split or merged ` +
      `${share(counts.sureChanged, counts.changed)}; gone, or mostly ${share(counts.sureGone, counts.gone)}\n`,
  );
}
