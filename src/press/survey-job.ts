import type { KeyedEdition } from '../library/edition-key.ts';

/** What a thread is asked for that surveys an edition. */
export interface SurveyJob extends KeyedEdition {
  readonly task: 'survey';
}

/**
 * Ask a thread for a survey.
 *
 * @param edition
 *   Of which.
 * @returns
 *   A job for threads that know of such jobs.
 */
export function surveyJob(edition: KeyedEdition): SurveyJob {
  return { task: 'survey', ...edition };
}
