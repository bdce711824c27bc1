import type { ProblemId } from './problems/catalogue.ts';
import { type History, historySchema } from './history.ts';
import type { Problem } from './problem.ts';

/**
 * Read `history.json`.
 *
 * @param json
 *   The whole file.
 * @param file
 *   Its name, for problems.
 * @returns
 *   The history, or null with at least one problem.
 */
export function parseHistory(
  json: string,
  file: string,
): { readonly history: History | null; readonly problems: readonly Problem[] } {
  const hint = 'Nobody edits this file by hand: bring back the last version of it that was published.';
  const problem = (id: ProblemId, message: string): Problem => ({ id, file, line: 0, column: 0, message, hint });
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { history: null, problems: [problem('history-syntax', `Expected JSON; ${reason}.`)] };
  }
  const result = historySchema.safeParse(data);
  if (result.success) return { history: result.data, problems: [] };
  const problems = result.error.issues.map(({ path, message }) =>
    problem('history-field', `${path.map(String).join('.')}: ${message}`),
  );
  return { history: null, problems };
}
