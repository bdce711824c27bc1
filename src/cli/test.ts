import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { ensureBrowser } from './ensure-browser.ts';
import { runCommand, UsageError } from './run-command.ts';

/** What must hold before the tests are worth running. Each is a program of a package, called with the pinned Node. */
const checks = [
  {
    name: 'Types',
    program: 'node_modules/astro/bin/astro.mjs',
    args: ['check', '--minimumFailingSeverity', 'warning'],
  },
  { name: 'Lint', program: 'node_modules/eslint/bin/eslint.js', args: ['.', '--max-warnings=0'] },
  { name: 'Format', program: 'node_modules/prettier/bin/prettier.cjs', args: ['--check', '--log-level=warn', '.'] },
];

/** The part of Vitest's report that is counted. */
const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

await runCommand({
  name: 'test',
  usage: 'npm test [-- PART…] | npm run test:formats | npm run pictures',
  help: `
Checks types, lint and format, then runs the unit, property and browser tests.

  npm test                   everything
  npm test -- importer       only the tests whose path holds "importer", without the checks before them
  npm run test:formats       only the slow checkers of formats (Ace; EPUBCheck, which needs Java)
  npm run pictures           approves the pictures that differ from the approved ones: look at them with git first

The browser tests use Chromium, Chrome or Edge: what MANICULE_BROWSER names, else what is installed. On Debian and
Ubuntu, as root, Chromium is installed where there is none.
`,
  options: { formats: { type: 'boolean' }, approve: { type: 'boolean' } },
  run({ formats = false, approve = false }, parts) {
    if (parts.some((part) => part.startsWith('-'))) throw new UsageError('expected parts of paths of tests.');
    if (parts.length === 0 && !formats && !checks.every(passes)) {
      process.exitCode = 1;
      return;
    }
    const browser = ensureBrowser();
    if (browser === null) {
      process.exitCode = 1;
      return;
    }
    if (approve) process.env['MANICULE_PICTURES'] = 'approve';
    const projects = formats ? ['--project=formats'] : ['--project=unit', '--project=browser'];
    const { status, counts } = runTests([...projects, ...parts], browser);
    process.stdout.write(`\n${counts}\n`);
    process.exitCode = status;
  },
});

function passes({ name, program, args }: (typeof checks)[number]): boolean {
  process.stdout.write(`${name} … `);
  const result = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  process.stdout.write(result.status === 0 ? 'good\n' : `not good\n\n${result.stdout}${result.stderr}\n`);
  return result.status === 0;
}

/** Vitest prints what failed as it goes; the counts come from its report, so that one line can hold them. */
function runTests(args: readonly string[], browser: string): { readonly status: number; readonly counts: string } {
  const folder = mkdtempSync(join(tmpdir(), 'manicule-tests-'));
  const report = join(folder, 'report.json');
  const result = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    { stdio: 'inherit', env: { ...process.env, MANICULE_BROWSER: browser } },
  );
  try {
    const counted = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
    const skipped = counted.numPendingTests + counted.numTodoTests;
    const counts = `${String(counted.numPassedTests)} passed, ${String(counted.numFailedTests)} failed, ${String(skipped)} skipped`;
    return { status: result.status ?? 1, counts };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
