import type { KeyedEdition } from '../library/edition-key.ts';
import { type Survey, takeSurvey } from '../library/kept-survey.ts';

/**
 * Survey editions: take the surveys that were kept, and have the others made.
 *
 * @param editions
 *   With the keys of what they are made from.
 * @param make
 *   Makes surveys.
 * @returns
 *   The surveys in the order of the editions.
 */
export async function surveyEditions(
  editions: readonly KeyedEdition[],
  make: (editions: readonly KeyedEdition[]) => Promise<readonly Survey[]>,
): Promise<readonly Survey[]> {
  const kept = editions.map(takeSurvey);
  const made = await make(editions.filter((_, at) => kept[at] === null));
  const bySlug = new Map(made.map((survey) => [survey.slug, survey]));
  return editions.flatMap(({ slug }, at) => kept[at] ?? bySlug.get(slug) ?? []);
}
