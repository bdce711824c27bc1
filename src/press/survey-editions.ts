import type { KeyedEdition } from '../library/edition-key.ts';
import { type Survey, makeSurvey, takeSurvey } from '../library/survey-edition.ts';
import { openThreads } from './open-threads.ts';

/** What a thread is asked for that surveys an edition. */
export interface SurveyJob extends KeyedEdition {
  readonly task: 'survey';
}

/** Starting threads takes as long as surveying some dozens of editions. */
const fewest = 64;

/**
 * Survey editions: take the surveys that were kept, and make the others.
 *
 * @param editions
 *   With the keys of what they are made from.
 * @param make
 *   Makes the surveys that were not kept; if none is given, threads do where they are many.
 * @returns
 *   The surveys in the order of the editions.
 */
export async function surveyEditions(
  editions: readonly KeyedEdition[],
  make: (editions: readonly KeyedEdition[]) => Promise<readonly Survey[]> = makeHere,
): Promise<readonly Survey[]> {
  const kept = editions.map(takeSurvey);
  const made = await make(editions.filter((_, at) => kept[at] === null));
  const bySlug = new Map(made.map((survey) => [survey.slug, survey]));
  return editions.flatMap(({ slug }, at) => kept[at] ?? bySlug.get(slug) ?? []);
}

/**
 * Ask a thread for a survey.
 *
 * @param edition
 *   Of which.
 * @returns
 *   A job for threads that know of such jobs.
 */
export function toSurveyJob(edition: KeyedEdition): SurveyJob {
  return { task: 'survey', ...edition };
}

async function makeHere(editions: readonly KeyedEdition[]): Promise<readonly Survey[]> {
  if (editions.length < fewest) return editions.map((edition) => makeSurvey(edition));
  const threads = openThreads(new URL('./survey-thread.ts', import.meta.url));
  try {
    return await threads.share<Survey>(editions.map(toSurveyJob));
  } finally {
    await threads.close();
  }
}
