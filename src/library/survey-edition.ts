import { type EditionDescription, describeEdition } from '../edition/describe-edition.ts';
import { checkPublished } from '../edition/ledger/check-published.ts';
import { type MentioningEdition, mentioningEdition } from '../edition/names/mentioning-edition.ts';
import type { Problem } from '../edition/problem.ts';
import { editionFile } from './edition-file.ts';
import { editionKey } from './edition-key.ts';
import { keep, takeKept } from './kept.ts';
import { lettersOfEdition } from './letters-of-content.ts';
import { readEdition } from './read-edition.ts';

/** What checks and lists need of an edition. Plain data, small enough to have of a whole library at once. */
export interface Survey {
  readonly slug: string;
  /** Of everything that it was made from. */
  readonly key: string;
  /** Null where the text could not be read at all. */
  readonly description: EditionDescription | null;
  readonly problems: readonly Problem[];
  /** What stands against publishing it. */
  readonly unpublishable: readonly Problem[];
  readonly mentioning: MentioningEdition;
}

/**
 * Survey an edition, or take the survey that was made of the same files.
 *
 * @param slug
 *   The name of its folder.
 * @param names
 *   The digest of the registers (`namesKey`).
 * @returns
 *   The survey.
 */
export function surveyEdition(slug: string, names: string): Survey {
  const key = editionKey(slug, names);
  return takeSurvey(slug, key) ?? makeSurvey({ slug, key });
}

/**
 * Take the survey that was made of the same files, if it was kept.
 *
 * @param slug
 *   The name of the folder of the edition.
 * @param key
 *   Of everything that it is made from (`editionKey`).
 * @returns
 *   The survey, or null.
 */
export function takeSurvey(slug: string, key: string): Survey | null {
  return takeKept(`surveys/${slug}`, key) as Survey | null;
}

/**
 * Survey an edition, and keep the survey.
 *
 * @param edition
 *   The name of its folder, and the key of everything that it is made from.
 * @returns
 *   The survey.
 */
export function makeSurvey({ slug, key }: Pick<Survey, 'slug' | 'key'>): Survey {
  const { edition, problems } = readEdition(slug);
  const survey: Survey = {
    slug,
    key,
    problems,
    description: edition === null ? null : describeEdition(edition),
    unpublishable: edition === null ? [] : checkPublished(edition, editionFile(slug, 'text.mdx').name),
    mentioning: edition === null ? { slug, anchors: [], mentions: [] } : mentioningEdition(edition),
  };
  keep(`surveys/${slug}`, key, survey);
  // The faces ask for them of every edition: here it is done in threads.
  lettersOfEdition({ slug, key });
  return survey;
}
