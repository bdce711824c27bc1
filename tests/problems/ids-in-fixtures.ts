import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCases } from '../hostile/read-cases.ts';

/**
 * Find the problems that the fixtures of other tests expect; those tests hold what is reported against these files, to the
 * last character.
 *
 * @returns
 *   Their ids.
 */
export function idsInFixtures(): ReadonlySet<string> {
  const expected = (folder: string, name: string): readonly string[] =>
    readdirSync(join('tests/fixtures', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(name))
      .map((file) => readFileSync(join('tests/fixtures', folder, file), 'utf8'));
  const reports = [...expected('import', 'expected.json'), ...expected('import-xml', 'expected.json')];
  return new Set([
    ...reports.flatMap((report) => (JSON.parse(report) as WrittenReport).problems.map(({ id }) => id)),
    ...expected('apparatus', 'expected.txt').flatMap((text) =>
      [...text.matchAll(/^\S.* {2}(\S+)$/gmu)].map(([, id = '']) => id),
    ),
    ...readCases().flatMap(({ refused }) => refused.map((problem) => problem.split(' ')[0] ?? '')),
  ]);
}

interface WrittenReport {
  readonly problems: readonly { readonly id: string }[];
}
