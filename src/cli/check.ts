import { EditionError, type Problem } from '../edition/problem.ts';
import { toWorkflowCommand } from '../edition/problems/to-workflow-command.ts';
import { keyEditions } from '../library/edition-key.ts';
import { checkNames } from '../library/check-names.ts';
import { listEditions } from '../library/list-editions.ts';
import { surveyEditions } from '../press/survey-editions.ts';
import { surveyHere } from '../press/survey-here.ts';
import { runCommand, UsageError } from './run-command.ts';
import { sayStalePapers } from './say-stale-papers.ts';

await runCommand({
  name: 'check',
  usage: 'npm run check [-- SLUG…] [--json | --github]',
  help: `
Checks editions without building anything, and lists everything that is wrong with them.

  npm run check              all editions
  npm run check -- entente   only this one

Options
  --json    print the problems as a list of objects: { id, file, line, column, message, hint }
  --github  print them as GitHub shows them beside the lines of a pull request

PROBLEMS.md explains each kind of problem.
`,
  options: { json: { type: 'boolean' }, github: { type: 'boolean' } },
  async run({ json = false, github = false }, slugs) {
    const there = listEditions();
    const unknown = slugs.find((slug) => !there.includes(slug));
    if (unknown !== undefined) {
      throw new UsageError(`expected one of ${there.join(', ') || 'no editions at all'}; found "${unknown}".`);
    }
    const checked = await surveyEditions(keyEditions(slugs.length > 0 ? slugs : there), surveyHere);
    const problems: Problem[] = checked.flatMap((read) => read.problems);
    // Only all editions together can say that a name is mentioned in none.
    if (slugs.length === 0) problems.push(...checkNames(checked.map(({ mentioning }) => mentioning)));
    if (json || (github && problems.length > 0)) {
      const lines = json ? [JSON.stringify(problems, null, 2)] : problems.map(toWorkflowCommand);
      process.stdout.write(`${lines.join('\n')}\n`);
      process.exitCode = problems.length > 0 ? 1 : 0;
    } else if (problems.length > 0) {
      throw new EditionError(problems);
    } else {
      const stale = checked.flatMap(({ slug, description }) => (description?.paper === 'stale' ? [slug] : []));
      const count = `${String(checked.length)} ${checked.length === 1 ? 'edition' : 'editions'}, no problems.`;
      process.stdout.write(`${[count, ...sayStalePapers(stale)].join('\n')}\n`);
    }
  },
});
