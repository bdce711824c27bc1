import { resolve } from 'node:path';
import { toProblemsPage } from '../edition/problems/to-problems-page.ts';
import { writeFileWhole } from '../library/write-file-whole.ts';
import { runCommand } from './run-command.ts';

await runCommand({
  name: 'problems',
  usage: 'npm run problems',
  help: `
Writes PROBLEMS.md from the catalogue of problems in src/edition/problems/.
`,
  options: {},
  run() {
    writeFileWhole(resolve('PROBLEMS.md'), toProblemsPage());
    process.stdout.write('Wrote PROBLEMS.md.\n');
  },
});
