import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../edition/edition.ts';
import { EditionError } from '../edition/problem.ts';
import { contentFolder } from './content-folder.ts';
import { folderStamp } from './folder-stamp.ts';
import { namesStamp } from './open-register.ts';
import { paperFile, paperRecordFile } from './paper.ts';
import { readEdition } from './read-edition.ts';
import { stoppingProblems } from './stopping-problems.ts';

/** A build makes all pages of an edition one after the other; a library held open whole would fill the memory. */
const mostOpen = 16;

/** What was read last of each edition, so that its many pages cost one reading. */
const opened = new Map<string, { readonly stamp: string; readonly edition: Edition }>();

/**
 * Open an edition for a page that shows it.
 *
 * @param slug
 *   The name of its folder.
 * @returns
 *   The edition; the same object until one of its files changes.
 * @throws {EditionError}
 *   With every problem, where there is any.
 */
export function openEdition(slug: string): Edition {
  const stamp = stampOf(slug);
  const known = opened.get(slug);
  if (known?.stamp === stamp) return known.edition;
  const { edition, problems } = readEdition(slug);
  if (edition === null || stoppingProblems(problems).length > 0) throw new EditionError(problems);
  opened.delete(slug);
  opened.set(slug, { stamp, edition });
  const [oldest] = opened.keys();
  if (opened.size > mostOpen && oldest !== undefined) opened.delete(oldest);
  return edition;
}

/** Changes when one of the edition's files does, or one of the registers. */
function stampOf(slug: string): string {
  const folder = join(contentFolder(), 'editions', slug);
  return ['text.mdx', 'sources.json', 'anchors.json', 'history.json', 'chronology.yaml', paperFile, paperRecordFile]
    .map((name) => String(statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0))
    .concat(folderStamp(join(folder, 'annotations')), namesStamp())
    .join(' ');
}
