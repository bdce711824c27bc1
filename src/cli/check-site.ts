import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EditionError } from '../edition/problem.ts';
import type { Proof } from '../press/proof-edition.ts';
import { checkOutward, checkPart } from '../site/check-links.ts';
import { checkPolicy } from '../site/check-policy.ts';
import { readLinks } from '../site/read-links.ts';
import { type ScannedPage, scanPage } from '../site/scan-page.ts';

/**
 * Check every link and id of a built site, and that nothing in its pages runs or is loaded from elsewhere.
 *
 * @param site
 *   `fresh`, of the site; `before`, of the one that is there, in which editions may stay as they are; and the files of the
 *   site `beside` its editions.
 * @param base
 *   The folder that it will be served from: `/`.
 * @param proofs
 *   Of its editions, whose own pages have been checked.
 * @throws {EditionError}
 *   With every link that leads nowhere, and everything that has no place in a page.
 */
export function checkSite(
  { fresh, before, beside }: { readonly fresh: string; readonly before: string; readonly beside: readonly string[] },
  base: string,
  proofs: ReadonlyMap<string, Proof>,
): void {
  const pageOf = (path: string): ScannedPage => {
    const folder = existsSync(join(fresh, path)) ? fresh : before;
    return scanPage({ path, html: readFileSync(join(folder, path), 'utf8') });
  };
  const isOfEdition = (path: string): boolean => proofs.has(path.split('/')[0] ?? '');
  const files = new Set([...beside, ...[...proofs.values()].flatMap((proof) => Object.keys(proof.files))]);
  const pages = beside.filter((path) => path.endsWith('.html')).map(pageOf);
  const { problems, outward } = checkPart(pages.map(readLinks), files, base, isOfEdition);
  const all = [...outward, ...[...proofs.values()].flatMap((proof) => proof.outward)];
  const found = [
    ...problems,
    ...pages.flatMap(checkPolicy),
    ...[...proofs.values()].flatMap((proof) => proof.problems),
    ...checkOutward(all, {
      has: (path) => files.has(path),
      pageOf,
    }),
  ];
  if (found.length > 0) throw new EditionError(found);
}
