import { type Survey, surveyEdition } from '../library/survey-edition.ts';
import { runInThreads } from './run-in-threads.ts';

/** Starting threads takes as long as surveying some editions. */
const fewest = 8;

/**
 * Survey many editions.
 *
 * @param slugs
 *   Their names.
 * @returns
 *   The surveys in the order of the names.
 */
export async function surveyEditions(slugs: readonly string[]): Promise<readonly Survey[]> {
  if (slugs.length < fewest) return slugs.map(surveyEdition);
  return runInThreads<Survey>(slugs, { module: new URL('./survey-thread.ts', import.meta.url) });
}
