import { addRelease } from '../edition/add-release.ts';
import type { History } from '../edition/history.ts';
import { EditionError, type Problem } from '../edition/problem.ts';
import { editionFile } from '../library/edition-file.ts';
import { readHistory } from '../library/read-history.ts';
import { writeHistory } from '../library/write-history.ts';
import { checkAnchors } from './check-anchors.ts';
import { chooseEditions } from './choose-editions.ts';
import { openText } from './open-text.ts';
import { parseDate } from './parse-date.ts';
import { runCommand, UsageError } from './run-command.ts';

await runCommand({
  name: 'release',
  usage: 'npm run release -- SLUG [--major] [--note TEXT] [--date DATE]',
  help: `
Stamps a version of an edition with its date (in history.json), so that a citation can name it, and records which
paragraphs and notes changed since the version before.

Options
  --major      the next version is 2.0 and not 1.1: the edition is another one, and not only corrected
  --note TEXT  a sentence for readers
  --date DATE  the day of the release, 2026-11-22; today if it is missing

Example
  npm run release -- entente --note "Misprints corrected in the notes."
`,
  options: { major: { type: 'boolean' }, note: { type: 'string' }, date: { type: 'string' } },
  writes: true,
  run({ major = false, note, date: day }, slugs) {
    const date = parseDate(day);
    const [slug] = chooseEditions(slugs);
    if (slug === undefined || slugs.length !== 1) throw new UsageError('Expected the slug of one edition.');
    const text = openText(slug);
    const { ledger, file } = text;
    const { history, problems } = readHistory(slug);
    if (ledger === null) throw new EditionError([noLedger(slug, file)]);
    const all = [...problems, ...checkAnchors(text), ...checkDate(slug, history, date)];
    if (all.length > 0) throw new EditionError(all);

    const next = addRelease(history, ledger, { date, major, ...(note === undefined ? {} : { note }) });
    const release = next.releases.at(-1);
    const changes = Object.entries(release?.changes ?? {}).filter(([, ids]) => ids.length > 0);
    if (history !== null && changes.length === 0 && note === undefined && !major) {
      process.stdout.write(`${slug}: nothing changed since version ${history.releases.at(-1)?.version ?? ''}.\n`);
      return;
    }
    writeHistory(slug, next);
    const report = [`${slug}: version ${release?.version ?? ''}, ${date}.`];
    for (const [kind, ids] of changes) report.push(`  ${kind.padEnd(10)} ${ids.join(', ')}`);
    process.stdout.write(`${report.join('\n')}\n`);
  },
});

function noLedger(slug: string, file: string): Problem {
  return {
    id: 'ledger-missing',
    file,
    line: 0,
    column: 0,
    message: 'Expected a ledger, anchors.json, beside the text; there is none.',
    hint: `Run npm run anchors -- ${slug} first: a version that can be cited has anchors that are recorded.`,
  };
}

/** Releases are in the order of their dates. */
function checkDate(slug: string, history: History | null, date: string): readonly Problem[] {
  const last = history?.releases.at(-1);
  if (last === undefined || last.date <= date) return [];
  return [
    {
      id: 'release-date',
      file: editionFile(slug, 'history.json').name,
      line: 0,
      column: 0,
      message: `Expected a date not before that of version ${last.version}, ${last.date}; found ${date}.`,
      hint: 'Give a later --date, or none for today.',
    },
  ];
}
