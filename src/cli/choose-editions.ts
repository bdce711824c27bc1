import { listEditions } from '../library/list-editions.ts';
import { UsageError } from './run-command.ts';

/**
 * Find the editions that a command is about.
 *
 * @param slugs
 *   Those that the user named; none means all there are.
 * @returns
 *   Slugs of editions that exist.
 * @throws {UsageError}
 *   Where one does not.
 */
export function chooseEditions(slugs: readonly string[]): readonly string[] {
  const all = listEditions();
  for (const slug of slugs) {
    if (!all.includes(slug)) {
      throw new UsageError(
        `There is no edition ${slug}; there ${all.length > 0 ? `are ${all.join(', ')}` : 'is none'}.`,
      );
    }
  }
  return slugs.length > 0 ? slugs : all;
}
