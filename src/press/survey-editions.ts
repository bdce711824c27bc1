import { type Survey, surveyEdition, takeSurvey } from '../library/survey-edition.ts';
import { runInThreads } from './run-in-threads.ts';

/** Starting threads takes as long as surveying some editions. */
const fewest = 8;

/**
 * Survey many editions, in threads where many must be read.
 *
 * @param slugs
 *   Their names.
 * @returns
 *   The surveys in the order of the names.
 */
export async function surveyEditions(slugs: readonly string[]): Promise<readonly Survey[]> {
  const kept = new Map(slugs.map((slug) => [slug, takeSurvey(slug)]));
  const unread = slugs.filter((slug) => kept.get(slug) === null);
  const read =
    unread.length < fewest
      ? unread.map(surveyEdition)
      : await runInThreads<Survey>(unread, { module: new URL('./survey-thread.ts', import.meta.url) });
  const all = new Map(read.map((survey) => [survey.slug, survey]));
  return slugs.flatMap((slug) => kept.get(slug) ?? all.get(slug) ?? []);
}
