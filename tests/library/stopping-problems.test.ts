import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../../src/edition/problem.ts';
import { stoppingProblems } from '../../src/library/stopping-problems.ts';

function problem(id: Problem['id']): Problem {
  return { id, file: 'text.mdx', line: 1, column: 1, message: 'Expected one thing; found another.', hint: 'Mend it.' };
}

const problems = (['anchor-changed', 'anchor-missing', 'note-missing', 'ledger-syntax'] as const).map(problem);

describe('what stops the showing of an edition', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('is every problem, for readers', () => {
    vi.stubEnv('MANICULE_DEV', undefined);
    expect(stoppingProblems(problems)).toEqual(problems);
  });

  it('is not, for an editor at work, that the ledger does not know the new words yet', () => {
    vi.stubEnv('MANICULE_DEV', '1');
    expect(stoppingProblems(problems).map(({ id }) => id)).toEqual(['note-missing', 'ledger-syntax']);
  });
});
