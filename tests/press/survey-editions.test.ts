import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keyEditions } from '../../src/library/edition-key.ts';
import { listEditions } from '../../src/library/list-editions.ts';
import { readEdition } from '../../src/library/read-edition.ts';
import { surveyEditions } from '../../src/press/survey-editions.ts';
import { surveyHere } from '../../src/press/survey-here.ts';

vi.mock(import('../../src/library/read-edition.ts'), { spy: true });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'manicule-survey-'));
  cpSync('tests/fixtures/apparatus/library', join(folder, 'content'), { recursive: true });
  vi.stubEnv('MANICULE_CONTENT', join(folder, 'content'));
  vi.stubEnv('MANICULE_CACHE', join(folder, 'cache'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Survey the library, and say which editions had to be read for it. */
async function survey(): Promise<{ readonly read: readonly string[]; readonly ids: readonly string[] }> {
  vi.mocked(readEdition).mockClear();
  const surveys = await surveyEditions(keyEditions(listEditions()), surveyHere);
  return {
    read: vi.mocked(readEdition).mock.calls.map(([slug]) => slug),
    ids: surveys.flatMap(({ problems }) => problems.map(({ id }) => id)),
  };
}

function add(file: string, text: string): void {
  const path = join(folder, 'content', file);
  writeFileSync(path, readFileSync(path, 'utf8') + text);
}

it('reads an edition again only when its files, or those of the registers, are others', async () => {
  expect(await survey()).toEqual({ read: ['lamps', 'wells'], ids: [] });
  expect(await survey()).toEqual({ read: [], ids: [] });
  add('editions/lamps/text.mdx', '\n# A\n');
  expect(await survey()).toEqual({ read: ['lamps'], ids: ['heading-depth'] });
  expect(await survey()).toEqual({ read: [], ids: ['heading-depth'] });
  add('names/people/jan-vonk.mdx', '\nHe is mentioned once.\n');
  expect(await survey()).toEqual({ read: ['lamps', 'wells'], ids: ['heading-depth'] });
});

it('gives the surveys of many editions, which threads share, in the order of their names', async () => {
  const editions = join(folder, 'content', 'editions');
  for (let number = 1; number <= 70; number += 1) {
    cpSync(join(editions, 'lamps'), join(editions, `lamps-${String(number)}`), { recursive: true });
  }
  add('editions/lamps-7/text.mdx', '\n# A\n');
  const names = listEditions();
  vi.mocked(readEdition).mockClear();
  const surveys = await surveyEditions(keyEditions(names), surveyHere);
  expect(surveys.map(({ slug }) => slug)).toEqual(names);
  expect(surveys.filter(({ problems }) => problems.length > 0).map(({ slug }) => slug)).toEqual(['lamps-7']);
  // None was read here.
  expect(vi.mocked(readEdition)).not.toHaveBeenCalled();
});
