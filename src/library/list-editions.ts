import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from './content-folder.ts';

/**
 * List the editions that there are.
 *
 * @returns
 *   Their slugs, sorted: each folder in `content/editions/` that holds a `text.mdx`.
 */
export function listEditions(): readonly string[] {
  const folder = join(contentFolder(), 'editions');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'text.mdx')))
    .map((entry) => entry.name)
    .sort();
}
