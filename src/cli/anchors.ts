import { type Alignment, alignLedger } from '../edition/ledger/align-ledger.ts';
import { applyProposals } from '../edition/ledger/apply-proposals.ts';
import { agrees } from '../edition/ledger/agrees.ts';
import { checkLedger } from '../edition/ledger/check-ledger.ts';
import { decideTraces } from '../edition/ledger/decide-traces.ts';
import { emptyLedger } from '../edition/ledger/ledger.ts';
import { propose } from '../edition/ledger/propose.ts';
import { isSure } from '../edition/ledger/trace.ts';
import { EditionError } from '../edition/problem.ts';
import { writeLedger } from '../library/write-ledger.ts';
import { askEditor } from './anchors/ask-editor.ts';
import { describeProposals } from './anchors/describe-proposals.ts';
import { doubtToProblem } from './anchors/describe-doubt.ts';
import { parseDecisions } from './anchors/parse-decisions.ts';
import { chooseEditions } from './choose-editions.ts';
import { type OpenText, openText } from './open-text.ts';
import { parseDate } from './parse-date.ts';
import { runCommand, UsageError } from './run-command.ts';

await runCommand({
  name: 'anchors',
  usage: 'npm run anchors -- [SLUG…] [--withdraw ID=REASON]… [--decide ID=PLACE]… [--date DATE] [--check] [--json]',
  help: `
Records in the ledger (anchors.json) what became of every anchor of an edition since it was last run: kept, also after
edits and moves; new; merged; split; withdrawn. Without a SLUG it does so for all editions.

What is not sure is asked. Where there is no terminal to ask on, nothing is written, and the options that decide are
named.

Options
  --withdraw ID=REASON  the words of this anchor are gone for good; readers are told why
  --decide ID=PLACE     its words stand here now: line:45 (a line of text.mdx), p11 (an anchor that stands), or several
                        (line:45,line:47), the one that keeps the anchor first
  --date DATE           the day to record, 2026-11-22; today if it is missing
  --check               write nothing; fail where text and ledger disagree
  --json                say in JSON what was recorded

Examples
  npm run anchors
  npm run anchors -- entente --withdraw p12="Printed twice by mistake." --decide p13=line:120
`,
  options: {
    withdraw: { type: 'string', multiple: true },
    decide: { type: 'string', multiple: true },
    date: { type: 'string' },
    check: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run({ withdraw = [], decide = [], date: day, check = false, json = false }, slugs) {
    const date = parseDate(day);
    const chosen = chooseEditions(slugs);
    if (withdraw.length + decide.length > 0 && chosen.length !== 1) {
      throw new UsageError('Expected the slug of one edition beside --withdraw and --decide.');
    }
    const texts = chosen.map(openText);
    if (check) {
      const problems = texts.flatMap(({ article, ledger, lines, file }) => checkLedger(article, ledger, lines, file));
      if (problems.length > 0) throw new EditionError(problems);
      return;
    }

    const found = texts.map((text) => {
      const alignment = alignLedger(text.article, text.ledger ?? emptyLedger);
      return { text, alignment: decideTraces(alignment, parseDecisions(text, alignment, { withdraw, decide })) };
    });
    // All editions are settled before the first is written.
    const settled = [];
    for (const { text, alignment } of found) settled.push({ text, alignment: await settle(text, alignment, found) });
    const reports = settled.map(({ text, alignment }) => record(text, alignment, date));
    if (json) {
      process.stdout.write(
        `${JSON.stringify(
          reports.map(({ edition, written, proposals }) => ({ edition, written, proposals })),
          null,
          2,
        )}\n`,
      );
    } else {
      process.stdout.write(`${reports.flatMap(({ lines }) => lines).join('\n')}\n`);
    }
  },
});

/** Ask about what is in doubt; where nobody can be asked, fail with the doubts of all editions. */
async function settle(
  text: OpenText,
  alignment: Alignment,
  all: readonly { readonly text: OpenText; readonly alignment: Alignment }[],
): Promise<Alignment> {
  const doubts = alignment.traces.filter((trace) => !isSure(trace));
  if (doubts.length === 0) return alignment;
  const decisions = process.stdin.isTTY
    ? await askEditor(text, doubts, { input: process.stdin, output: process.stderr })
    : null;
  if (decisions !== null) return decideTraces(alignment, decisions);
  throw new EditionError(
    all.flatMap((one) =>
      one.alignment.traces.filter((trace) => !isSure(trace)).map((trace) => doubtToProblem(one.text, trace)),
    ),
  );
}

/** Write the ledger, unless it says all this already. */
function record(text: OpenText, alignment: Alignment, date: string): Report {
  const ledger = text.ledger ?? emptyLedger;
  const proposals = propose(alignment, ledger);
  const count = `${String(alignment.places.length)} anchors`;
  const written = text.ledger === null || !agrees(alignment.places, ledger);
  if (!written) return { edition: text.slug, written, proposals, lines: [`${text.slug}: ${count}, all as recorded.`] };
  writeLedger(text.slug, applyProposals(ledger, alignment.places, proposals, date));
  const lines = [`${text.slug}: ${count} recorded.`, ...describeProposals(proposals, alignment)];
  return { edition: text.slug, written, proposals, lines };
}

interface Report {
  readonly edition: string;
  readonly written: boolean;
  readonly proposals: ReturnType<typeof propose>;
  /** For people. */
  readonly lines: readonly string[];
}
