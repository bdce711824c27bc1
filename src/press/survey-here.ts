import type { KeyedEdition } from '../library/edition-key.ts';
import type { Survey } from '../library/kept-survey.ts';
import { surveyEdition } from '../library/survey-edition.ts';
import { openThreads } from './open-threads.ts';
import { surveyJob } from './survey-job.ts';

/** Starting threads takes as long as surveying some dozens of editions. */
const fewest = 64;

/**
 * Make surveys without a compiled site, in threads where there are many.
 *
 * @param editions
 *   Of which.
 * @returns
 *   The surveys in the same order.
 */
export async function surveyHere(editions: readonly KeyedEdition[]): Promise<readonly Survey[]> {
  if (editions.length < fewest) return editions.map((edition) => surveyEdition(edition));
  const threads = openThreads(new URL('./survey-thread.ts', import.meta.url));
  try {
    return await threads.share<Survey>(editions.map(surveyJob));
  } finally {
    await threads.close();
  }
}
