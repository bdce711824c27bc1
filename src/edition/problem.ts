import type { ProblemId } from './problems/catalogue.ts';

/** Something that is wrong with an edition, with its place and a way out. */
export interface Problem {
  /** The same for every problem of this kind, and in the catalogue: `note-missing`. */
  readonly id: ProblemId;
  /** The file, as the user would name it: `content/editions/entente/text.mdx`. */
  readonly file: string;
  /** 1-based; 0 where the problem is with the file as a whole. */
  readonly line: number;
  /** 1-based; 0 where only the line is known. */
  readonly column: number;
  /** What was expected, and what was found. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}

/** All problems of one run, gathered, so that a user mends them in one go. */
export class EditionError extends Error {
  readonly problems: readonly Problem[];

  /**
   * @param problems
   *   At least one.
   */
  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n\n'));
    this.name = 'EditionError';
    this.problems = problems;
  }
}

/**
 * Write a problem as a person reads it: place and id on the first line, then what and what to do.
 *
 * @param problem
 *   Any problem.
 * @returns
 *   Three lines, without a line end after the last.
 */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter(Boolean).join(':');
  return `${place}  ${problem.id}\n  ${problem.message}\n  ${problem.hint}`;
}
