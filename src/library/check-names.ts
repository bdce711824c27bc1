import { checkRegister } from '../edition/names/check-register.ts';
import type { MentioningEdition } from '../edition/names/mentioning-edition.ts';
import type { Problem } from '../edition/problem.ts';
import { openRegister } from './open-register.ts';

/**
 * Check the registers against the whole library.
 *
 * @param editions
 *   Every edition there is, private ones too.
 * @returns
 *   What could not be read, and what no text bears out.
 */
export function checkNames(editions: readonly MentioningEdition[]): readonly Problem[] {
  const { names, problems } = openRegister();
  // A name that could not be read would make its mentions look missing: first things first.
  return problems.length > 0 ? problems : checkRegister(names, editions);
}
