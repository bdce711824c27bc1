import type { ProblemId } from '../edition/problems/catalogue.ts';
import type { Node } from 'unist';
import type { Problem } from '../edition/problem.ts';

/** What the readers of blocks and inlines share while they read one file. */
export interface Reading {
  readonly file: string;
  /** The whole file, for what the tree does not say. */
  readonly source: string;
  /** Gathered in the order found. */
  readonly problems: Problem[];
}

/**
 * Note a problem at a node.
 *
 * @param reading
 *   The file being read.
 * @param node
 *   Where it is; null for the file as a whole.
 * @param text
 *   The id of the problem, what was expected and found, and what to do.
 */
export function report(reading: Reading, node: Node | null, text: readonly [ProblemId, string, string]): void {
  const start = node?.position?.start;
  const [id, message, hint] = text;
  reading.problems.push({
    id,
    file: reading.file,
    line: start?.line ?? 0,
    column: start?.column ?? 0,
    message,
    hint,
  });
}
