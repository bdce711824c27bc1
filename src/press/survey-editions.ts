import { editionKey, namesKey } from '../library/edition-key.ts';
import { type Survey, makeSurvey, takeSurvey } from '../library/survey-edition.ts';
import { runInThreads } from './run-in-threads.ts';

/** Starting threads takes as long as surveying some dozens of editions. */
const fewest = 64;

/**
 * Survey many editions, in threads where many must be read.
 *
 * @param slugs
 *   Their names.
 * @returns
 *   The surveys in the order of the names.
 */
export async function surveyEditions(slugs: readonly string[]): Promise<readonly Survey[]> {
  const names = namesKey();
  const editions = slugs.map((slug) => ({ slug, key: editionKey(slug, names) }));
  const kept = editions.map(({ slug, key }) => takeSurvey(slug, key));
  const unread = editions.filter((_, at) => kept[at] === null);
  const made =
    unread.length < fewest
      ? unread.map(makeSurvey)
      : await runInThreads<Survey>(unread, { module: new URL('./survey-thread.ts', import.meta.url) });
  const bySlug = new Map(made.map((survey) => [survey.slug, survey]));
  return slugs.flatMap((slug, at) => kept[at] ?? bySlug.get(slug) ?? []);
}
