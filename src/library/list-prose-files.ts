import { existsSync, readdirSync } from 'node:fs';
import type { Problem } from '../edition/problem.ts';
import { isSlug } from '../edition/slug.ts';

/**
 * List the files of editorial prose in a folder.
 *
 * @param folder
 *   Where it lies; it need not be there.
 * @param name
 *   As the user would name it.
 * @returns
 *   The names of the files without `.mdx`, sorted; and a problem for each that cannot be an id on a page.
 */
export function listProseFiles(
  folder: string,
  name: string,
): { readonly ids: readonly string[]; readonly problems: readonly Problem[] } {
  if (!existsSync(folder)) return { ids: [], problems: [] };
  const all = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'))
    .map((entry) => entry.name.slice(0, -'.mdx'.length))
    .sort();
  const problems = all
    .filter((id) => !isSlug(id))
    .map((id): Problem => ({
      id: 'prose-file-name',
      file: `${name}/${id}.mdx`,
      line: 0,
      column: 0,
      message: 'Expected a file name of lower-case letters a to z, digits and hyphens: it is part of addresses.',
      hint: 'Rename the file; accents belong inside it.',
    }));
  return { ids: all.filter(isSlug), problems };
}
