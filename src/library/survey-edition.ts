import { type EditionDescription, describeEdition } from '../edition/describe-edition.ts';
import { checkPublished } from '../edition/ledger/check-published.ts';
import { type MentioningEdition, mentioningEdition } from '../edition/names/mentioning-edition.ts';
import type { Problem } from '../edition/problem.ts';
import { editionFile } from './edition-file.ts';
import type { KeyedEdition } from './edition-key.ts';
import { keep, takeKept } from './kept.ts';
import { type ReadEdition, readEdition } from './read-edition.ts';

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
  return takeKept(`surveys/${slug}`, key) as Survey | null;
}

/**
 * Survey an edition, and keep the survey.
 *
 * @param edition
 *   Which.
 * @param read
 *   Reads it.
 * @returns
 *   The survey.
 */
export function makeSurvey({ slug, key }: KeyedEdition, read: (slug: string) => ReadEdition = readEdition): Survey {
  const { edition, problems } = read(slug);
  const survey: Survey = {
    slug,
    key,
    problems,
    description: edition === null ? null : describeEdition(edition),
    unpublishable: edition === null ? [] : checkPublished(edition, editionFile(slug, 'text.mdx').name),
    mentioning: edition === null ? { slug, anchors: [], mentions: [] } : mentioningEdition(edition),
  };
  keep(`surveys/${slug}`, key, survey);
  return survey;
}
