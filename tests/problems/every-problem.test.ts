import { expect, test } from 'vitest';
import { problemParts } from '../../src/edition/problems/catalogue.ts';
import { contentCases } from './content-cases.ts';
import { idsInFixtures } from './ids-in-fixtures.ts';
import { importCases } from './import-cases.ts';
import { machineCases } from './machine-cases.ts';

const cases = [...contentCases, ...importCases, ...machineCases];

test.each(cases)('$id is reported of its smallest case, with a way out', async ({ id, produce }) => {
  const reported = await produce();
  expect(reported.map((problem) => problem.id)).toContain(id);
  for (const { message, hint, line } of reported.filter((problem) => problem.id === id)) {
    expect(message).toMatch(/\S/u);
    expect(hint).toMatch(/\S/u);
    expect(line).toBeGreaterThanOrEqual(0);
  }
});

test('every problem of the catalogue is produced by a case here or by a fixture, and none by two', () => {
  const catalogue = problemParts.flatMap(({ problems }) => Object.keys(problems));
  const inFixtures = idsInFixtures();
  const here = cases.map(({ id }) => id);
  expect(catalogue.filter((id) => !inFixtures.has(id) && !here.includes(id))).toEqual([]);
  expect(here.filter((id) => inFixtures.has(id))).toEqual([]);
  expect(here).toEqual([...new Set(here)]);
});
