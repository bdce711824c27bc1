import type { CitedVersion } from './cited-edition.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

/**
 * Name a release of an edition.
 *
 * The months are written here and not by Intl, for what is built and what is filled in by a browser must be the same.
 *
 * @param version
 *   The release.
 * @returns
 *   `version 1.2, 22 November 2026`.
 */
export function versionWords({ number, date }: CitedVersion): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `version ${number}, ${String(Number(day))} ${months[Number(month) - 1] ?? ''} ${year}`;
}
