import type { Problem } from '../edition/problem.ts';

/** Where text and ledger disagree; `npm run anchors` settles it when the editor has done. */
const later: readonly Problem['id'][] = [
  'anchor-missing',
  'anchor-changed',
  'anchor-lost',
  'anchor-order',
  'anchor-unsure',
];

/**
 * Leave out the problems that stop no page while somebody edits.
 *
 * `npm run dev` (MANICULE_DEV is `1`) shows a text as it is being written, and the ledger is only asked for when that is
 * done. Everything else that shows editions is for readers, and there every problem stops.
 *
 * @param problems
 *   Of one edition or of many.
 * @returns
 *   Those for which nothing is shown.
 */
export function stoppingProblems(problems: readonly Problem[]): readonly Problem[] {
  return process.env['MANICULE_DEV'] === '1' ? problems.filter(({ id }) => !later.includes(id)) : problems;
}
