import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { mentioningEdition } from '../../src/edition/names/mentioning-edition.ts';
import { formatProblem } from '../../src/edition/problem.ts';
import { checkNames } from '../../src/library/check-names.ts';
import { listEditions } from '../../src/library/list-editions.ts';
import { readEdition } from '../../src/library/read-edition.ts';

/**
 * `library` is a content folder without a fault; every other folder holds the files that differ from it, and
 * `expected.txt`: what the checks say. UPDATE=1 writes that file anew.
 */
const fixtures = 'tests/fixtures/apparatus';
const cases = readdirSync(fixtures).filter((name) => name !== 'library');

let folder = '';

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Everything that is wrong with the library, files named from `content/`. */
function problemsOf(overlay: string | null): string {
  folder = mkdtempSync(join(tmpdir(), 'manicule-apparatus-'));
  const content = join(folder, 'content');
  cpSync(join(fixtures, 'library'), content, { recursive: true });
  if (overlay !== null) cpSync(join(fixtures, overlay), content, { recursive: true });
  vi.stubEnv('MANICULE_CONTENT', content);
  const read = listEditions().map((slug) => readEdition(slug));
  const editions = read.flatMap(({ edition }) => edition ?? []);
  const problems = [...read.flatMap((each) => each.problems), ...checkNames(editions.map(mentioningEdition))];
  return problems.map((problem) => `${formatProblem(problem)}\n`).join('\n');
}

it('finds nothing wrong with a library in order, whose names stand in some of its editions only', () => {
  expect(problemsOf(null)).toBe('');
});

it.each(cases)('says what is wrong and what to do: %s', (name) => {
  const expected = join(fixtures, name, 'expected.txt');
  const found = problemsOf(name);
  if (process.env['UPDATE'] === '1') writeFileSync(expected, found);
  expect(found).toBe(readFileSync(expected, 'utf8'));
});
