import { relative } from 'node:path';
import type { Problem } from '../edition/problem.ts';
import type { ProblemId } from '../edition/problems/catalogue.ts';

const refusals: Readonly<Record<string, readonly [id: ProblemId, message: string, hint: string]>> = {
  ENOSPC: ['disk-full', 'Expected room on the disk; there is none left.', 'Make room, and run the command again.'],
  EDQUOT: [
    'disk-full',
    'Expected room on the disk; all that you may use is used.',
    'Make room, and run the command again.',
  ],
  EACCES: ['not-writable', 'Expected to be allowed to write here.', 'Change the rights of the folder.'],
  EPERM: ['not-writable', 'Expected to be allowed to write here.', 'Change the rights of the folder.'],
  EROFS: [
    'not-writable',
    'Expected to be allowed to write here; the disk is for reading only.',
    'Work on a copy of the folder.',
  ],
};

/**
 * Tell plainly why the machine refused to write.
 *
 * @param error
 *   Anything that was thrown.
 * @returns
 *   A problem, `disk-full` or `not-writable`; null where the error is another.
 */
export function problemOfRefusal(error: unknown): Problem | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const refusal = refusals[String(error.code)];
  if (refusal === undefined) return null;
  const [id, message, hint] = refusal;
  const path = 'path' in error ? String(error.path) : '';
  const isOutside = relative('', path).startsWith('..');
  const unchanged = ' Nothing of the edition was changed.';
  return { id, file: isOutside ? path : relative('', path), line: 0, column: 0, message: message + unchanged, hint };
}
