import { describeEdition } from '../edition/describe-edition.ts';
import { checkPublished } from '../edition/ledger/check-published.ts';
import { mentioningEdition } from '../edition/names/mentioning-edition.ts';
import { editionFile } from './edition-file.ts';
import type { KeyedEdition } from './edition-key.ts';
import { type Survey, keepSurvey } from './kept-survey.ts';
import { type ReadEdition, readEdition } from './read-edition.ts';

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
export function surveyEdition({ slug, key }: KeyedEdition, read: (slug: string) => ReadEdition = readEdition): Survey {
  const { edition, problems } = read(slug);
  const survey: Survey = {
    slug,
    key,
    problems,
    description: edition === null ? null : describeEdition(edition),
    unpublishable: edition === null ? [] : checkPublished(edition, editionFile(slug, 'text.mdx').name),
    mentioning: edition === null ? { slug, anchors: [], mentions: [] } : mentioningEdition(edition),
  };
  keepSurvey(survey);
  return survey;
}
