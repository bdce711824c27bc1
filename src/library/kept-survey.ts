import type { EditionDescription } from '../edition/describe-edition.ts';
import type { MentioningEdition } from '../edition/names/mentioning-edition.ts';
import type { Problem } from '../edition/problem.ts';
import type { KeyedEdition } from './edition-key.ts';
import { keep, takeKept } from './kept.ts';

/** What checks and lists need of an edition. Plain data, small enough to have of a whole library at once. */
export interface Survey extends KeyedEdition {
  /** Null where the text could not be read at all. */
  readonly description: EditionDescription | null;
  readonly problems: readonly Problem[];
  /** What stands against publishing it. */
  readonly unpublishable: readonly Problem[];
  readonly mentioning: MentioningEdition;
}

/**
 * Take the survey that was made of the same files, if it was kept.
 *
 * @param edition
 *   Which.
 * @returns
 *   The survey, or null.
 */
export function takeSurvey({ slug, key }: KeyedEdition): Survey | null {
  return takeKept(nameOf(slug), key) as Survey | null;
}

/**
 * Keep a survey for the next time.
 *
 * @param survey
 *   The survey.
 */
export function keepSurvey(survey: Survey): void {
  keep(nameOf(survey.slug), survey.key, survey);
}

function nameOf(slug: string): string {
  return `surveys/${slug}`;
}
