import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { EditionError } from '../edition/problem.ts';
import { checkLinks } from '../site/check-links.ts';
import { checkPolicy } from '../site/check-policy.ts';

/**
 * Check every link and id of a built site, and that nothing in its pages runs or is loaded from elsewhere.
 *
 * @param folder
 *   The folder of the site.
 * @param base
 *   The folder that it will be served from: `/`.
 * @throws {EditionError}
 *   With every link that leads nowhere, and everything that has no place in a page.
 */
export function checkSite(folder: string, base: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    );
  const pages = files
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, html: readFileSync(join(folder, path), 'utf8') }));
  const problems = [...checkLinks(pages, new Set(files), base), ...pages.flatMap(checkPolicy)];
  if (problems.length > 0) throw new EditionError(problems);
}
