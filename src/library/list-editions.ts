import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from './content-folder.ts';
import { ofShard, parseShard } from './shard.ts';

/**
 * List the editions that there are.
 *
 * @returns
 *   Their slugs, sorted: each folder in `content/editions/` that holds a `text.mdx`; only those of the shard that MANICULE_SHARD
 *   names, where it names one.
 */
export function listEditions(): readonly string[] {
  const slugs = allEditions();
  const shard = parseShard(process.env['MANICULE_SHARD'] ?? '');
  return shard === null ? slugs : ofShard(slugs, shard);
}

/**
 * List the editions that there are, whatever shard is built.
 *
 * @returns
 *   Their slugs, sorted.
 */
export function allEditions(): readonly string[] {
  const folder = join(contentFolder(), 'editions');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'text.mdx')))
    .map((entry) => entry.name)
    .sort();
}
