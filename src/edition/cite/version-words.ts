import { dateWords } from '../date-words.ts';
import type { CitedVersion } from './cited-edition.ts';

/**
 * Name a release of an edition.
 *
 * @param version
 *   The release.
 * @returns
 *   `version 1.2, 22 November 2026`.
 */
export function versionWords({ number, date }: CitedVersion): string {
  return `version ${number}, ${dateWords(date)}`;
}
