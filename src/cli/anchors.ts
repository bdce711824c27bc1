import { agrees } from '../edition/ledger/agrees.ts';
import { applyProposals } from '../edition/ledger/apply-proposals.ts';
import { emptyLedger } from '../edition/ledger/ledger.ts';
import type { LedgerPart } from '../edition/ledger/part-of-ledger.ts';
import type { Proposal } from '../edition/ledger/proposal.ts';
import { propose } from '../edition/ledger/propose.ts';
import { isSure } from '../edition/ledger/trace.ts';
import { EditionError, type Problem } from '../edition/problem.ts';
import { writeLedger } from '../library/write-ledger.ts';
import { askEditor } from './anchors/ask-editor.ts';
import { doubtToProblem } from './anchors/describe-doubt.ts';
import { describeProposals } from './anchors/describe-proposals.ts';
import { decidePart, openNamesPart, type OpenPart, openTextPart } from './anchors/open-part.ts';
import { parseDecisions } from './anchors/parse-decisions.ts';
import { checkAnchors } from './check-anchors.ts';
import { chooseEditions } from './choose-editions.ts';
import { type OpenText, openText } from './open-text.ts';
import { parseDate } from './parse-date.ts';
import { runCommand, UsageError } from './run-command.ts';

await runCommand({
  name: 'anchors',
  usage:
    'npm run anchors -- [SLUG…] [--withdraw ID=REASON]… [--decide ID=PLACE]… [--renumbered] ' +
    '[--date DATE] [--check] [--json]',
  help: `
Records in the ledger (anchors.json) what became of every anchor of an edition since it was last run: kept, also after
edits and moves; new; merged; split; withdrawn. Without a SLUG it does so for all editions. The names of its index are
anchors, too: name-kemal for content/names/people/kemal.mdx.

What is not sure is asked. Where there is no terminal to ask on, nothing is written, and the options that decide are
named.

Options
  --withdraw ID=REASON  the words of this anchor are gone for good; readers are told why (also of several: p12,n130.2)
  --decide ID=PLACE     its words stand here now: line:45 (a line of text.mdx), p11 (an anchor that stands), or several
                        (line:45,line:47), the one that keeps the anchor first; for a name, another name
  --renumbered          notes that are in doubt and stand, word for word, under another number, follow their words
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
    renumbered: { type: 'boolean' },
    date: { type: 'string' },
    check: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  writes: true,
  async run({ withdraw = [], decide = [], renumbered = false, date: day, check = false, json = false }, slugs) {
    const date = parseDate(day);
    const chosen = chooseEditions(slugs);
    if (withdraw.length + decide.length > 0 && chosen.length !== 1) {
      throw new UsageError('Expected the slug of one edition beside --withdraw and --decide.');
    }
    const texts = chosen.map(openText);
    if (check) {
      const problems = texts.flatMap(checkAnchors);
      if (problems.length > 0) throw new EditionError(problems);
      return;
    }

    const about = (part: LedgerPart) => (option: string) => option.startsWith('name-') === (part === 'names');
    const optionsFor = (part: LedgerPart) => ({
      withdraw: withdraw.filter(about(part)),
      decide: decide.filter(about(part)),
    });
    const openPassages = (text: OpenText): OpenPart => {
      const part = openTextPart(text);
      return decidePart(part, [...(renumbered ? part.renumbered : []), ...parseDecisions(part, optionsFor('text'))]);
    };
    const openNames = (text: OpenText, passages: OpenPart): OpenPart => {
      const part = openNamesPart(text, passages);
      return decidePart(part, parseDecisions(part, optionsFor('names')));
    };
    const found = texts.map((text) => {
      const passages = openPassages(text);
      return { text, passages, names: openNames(text, passages) };
    });
    const doubts = found.flatMap(({ passages, names }) => [...doubtsOf(passages), ...doubtsOf(names)]);
    // All editions are settled before the first is written.
    const settled = [];
    for (const { text, passages: open } of found) {
      const passages = await settle(open, doubts);
      // Which names a text mentions may hang on where its passages are.
      settled.push({ text, parts: [passages, await settle(openNames(text, passages), doubts)] });
    }
    const reports = settled.map(({ text, parts }) => record(text, parts, date));
    if (json) {
      const recorded = reports.map(({ edition, written, proposals }) => ({ edition, written, proposals }));
      process.stdout.write(`${JSON.stringify(recorded, null, 2)}\n`);
    } else {
      process.stdout.write(`${reports.flatMap(({ lines }) => lines).join('\n')}\n`);
    }
  },
});

function doubtsOf(part: OpenPart): readonly Problem[] {
  return part.alignment.traces.filter((trace) => !isSure(trace)).map((trace) => doubtToProblem(part, trace));
}

/** Ask about what is in doubt; where nobody can be asked, fail with the doubts of all editions. */
async function settle(part: OpenPart, doubts: readonly Problem[]): Promise<OpenPart> {
  const own = doubtsOf(part);
  if (own.length === 0) return part;
  const decisions = process.stdin.isTTY
    ? await askEditor(part, { input: process.stdin, output: process.stderr })
    : null;
  if (decisions !== null) return decidePart(part, decisions);
  throw new EditionError(doubts.length > 0 ? doubts : own);
}

/** Write the ledger, unless it says all this already. */
function record(text: OpenText, parts: readonly OpenPart[], date: string): Report {
  const settled = parts.map((part) => ({ ...part, proposals: propose(part.alignment, part.ledger) }));
  const proposals = settled.flatMap((part) => part.proposals);
  const places = parts.reduce((sum, { alignment }) => sum + alignment.places.length, 0);
  const count = `${String(places)} ${places === 1 ? 'anchor' : 'anchors'}`;
  const written = text.ledger === null || parts.some(({ alignment, ledger }) => !agrees(alignment.places, ledger));
  if (!written) return { edition: text.slug, written, proposals, lines: [`${text.slug}: ${count}, all as recorded.`] };
  const anchors = settled.flatMap(
    (part) => applyProposals(part.ledger, part.alignment.places, part.proposals, date).anchors,
  );
  writeLedger(text.slug, { ...emptyLedger, anchors });
  const lines = settled.flatMap((part) => describeProposals(part.proposals, part.alignment));
  return { edition: text.slug, written, proposals, lines: [`${text.slug}: ${count} recorded.`, ...lines] };
}

interface Report {
  readonly edition: string;
  readonly written: boolean;
  readonly proposals: readonly Proposal[];
  /** For people. */
  readonly lines: readonly string[];
}
