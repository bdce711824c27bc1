import type { Document } from 'domhandler';
import type { StoredFile } from './stored-file.ts';
import type { Problem } from '../edition/problem.ts';
import type { IndexFile } from '../search/index-file.ts';
import { prepareEdition } from '../search/prepare-edition.ts';
import type { PreparedEdition } from '../search/prepared-edition.ts';
import { readSearchedEditions } from '../search/read-searched-editions.ts';
import { type OutwardLink, checkPart } from '../site/check-links.ts';
import type { PrintedFile } from './press-edition.ts';

/** What there is to know of the files of an edition once they are written. Plain data. */
export interface Proof {
  readonly slug: string;
  /** All its files, by their paths from the root of the site; once they are written, those that hits are shown from, too. */
  readonly files: Readonly<Record<string, StoredFile>>;
  readonly problems: readonly Problem[];
  /** Links to other parts of the site. */
  readonly outward: readonly OutwardLink[];
  /** What it brings to the search index; null where nothing of it can be searched. */
  readonly searched: PreparedEdition | null;
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
 *   The proof, and the files that hits are shown from, with paths from the folder of the index: they are to be written.
 */
export function proofEdition(slug: string, files: readonly PrintedFile[], base: string): ProofedEdition {
  const paths = files.map(({ path }) => path);
  const pages = files.flatMap(({ page }) => page ?? []);
  const linked = pages.map((page) => page.linked);
  const { problems, outward } = checkPart(linked, new Set(paths), base, (file) => !file.startsWith(`${slug}/`));
  const addresses = files
    .flatMap(({ path, page }): [string, Document][] => {
      const document = page?.searched ?? null;
      return document === null ? [] : [[path.replace(/(?:^|(?<=\/))index\.html$/u, ''), document]];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const [searched] = readSearchedEditions(new Map(addresses));
  const part = searched === undefined ? null : prepareEdition(searched);
  const indexFiles = part?.files ?? [];
  const proof: Proof = {
    slug,
    files: Object.fromEntries(files.map(({ path, stored }) => [path, stored])),
    problems: [...problems, ...pages.flatMap((page) => page.problems)],
    outward,
    searched: part?.prepared ?? null,
  };
  return { proof, indexFiles };
}

/** An edition whose files have been read over. */
export interface ProofedEdition {
  readonly proof: Proof;
  readonly indexFiles: readonly IndexFile[];
}
