import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problemParts } from '../../src/edition/problems/catalogue.ts';
import { toProblemsPage } from '../../src/edition/problems/to-problems-page.ts';
import { toWorkflowCommand } from '../../src/edition/problems/to-workflow-command.ts';

test('PROBLEMS.md says what the catalogue says', () => {
  expect(readFileSync('PROBLEMS.md', 'utf8')).toBe(toProblemsPage());
});

test('the catalogue has each problem once', () => {
  const ids = problemParts.flatMap(({ problems }) => Object.keys(problems));
  expect(ids).toEqual([...new Set(ids)]);
});

test('writes a problem so that GitHub shows it at its line', () => {
  const problem = {
    id: 'note-missing',
    file: 'content/a,b.mdx',
    line: 4,
    column: 7,
    message: '100 %',
    hint: 'Do\nit.',
  };
  expect(toWorkflowCommand({ ...problem, id: 'note-missing' })).toBe(
    '::error file=content/a%2Cb.mdx,line=4,col=7,title=note-missing::100 %25%0ADo%0Ait.',
  );
  expect(toWorkflowCommand({ ...problem, id: 'ledger-missing', line: 0, column: 0 })).toContain(
    'file=content/a%2Cb.mdx,title=ledger-missing::',
  );
});
