import type { StoredFile } from './stored-file.ts';
import type { Problem } from '../edition/problem.ts';
import { type SearchedEdition, readSearchedEditions } from '../search/read-searched-editions.ts';
import { type OutwardLink, checkPart } from '../site/check-links.ts';
import { checkPolicy } from '../site/check-policy.ts';
import { scanPage } from '../site/scan-page.ts';
import type { PrintedFile } from './press-edition.ts';

/** What there is to know of the files of an edition once they are written. Plain data. */
export interface Proof {
  readonly slug: string;
  /** All its files, by their paths from the root of the site. */
  readonly files: Readonly<Record<string, StoredFile>>;
  readonly problems: readonly Problem[];
  /** Links to other parts of the site. */
  readonly outward: readonly OutwardLink[];
  /** Null where nothing of it can be searched. */
  readonly searched: SearchedEdition | null;
}

/**
 * Read the files of an edition over: its links, the policy of its pages, and what can be searched.
 *
 * @param slug
 *   Of the edition.
 * @param files
 *   All its files.
 * @param base
 *   The folder that the site is served from.
 * @returns
 *   The proof.
 */
export function proofEdition(slug: string, files: readonly PrintedFile[], base: string): Proof {
  const paths = files.map(({ path }) => path);
  const pages = files.flatMap(({ path, html }) => (html === null ? [] : [{ path, html }]));
  const scanned = pages.map(scanPage);
  const { problems, outward } = checkPart(scanned, new Set(paths), base, (file) => !file.startsWith(`${slug}/`));
  const addresses = pages
    .map(({ path, html }): [string, string] => [path.replace(/(?:^|(?<=\/))index\.html$/u, ''), html])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    slug,
    files: Object.fromEntries(files.map(({ path, stored }) => [path, stored])),
    problems: [...problems, ...scanned.flatMap(checkPolicy)],
    outward,
    searched: readSearchedEditions(new Map(addresses))[0] ?? null,
  };
}
