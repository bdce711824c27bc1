import { statSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Edition } from '../edition/edition.ts';
import { EditionError } from '../edition/problem.ts';
import { contentFolder } from './content-folder.ts';
import { folderStamp } from './folder-stamp.ts';
import { namesStamp } from './open-register.ts';
import { paperFile, paperRecordFile } from './paper.ts';
import { type ReadEdition, readEdition } from './read-edition.ts';
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
  const { edition, problems } = takeAhead(slug, stamp) ?? readEdition(slug);
  if (edition === null || stoppingProblems(problems).length > 0) throw new EditionError(problems);
  opened.delete(slug);
  opened.set(slug, { stamp, edition });
  const [oldest] = opened.keys();
  if (opened.size > mostOpen && oldest !== undefined) opened.delete(oldest);
  return edition;
}

/**
 * Do something with an edition as it is now: until it is done, nobody looks whether its files have changed.
 *
 * @param slug
 *   The name of its folder.
 * @param work
 *   What is done. One edition is held at a time.
 * @returns
 *   What comes of it.
 */
export async function withEditionHeld<Result>(slug: string, work: () => Promise<Result>): Promise<Result> {
  held = { slug, stamp: stampOf(slug) };
  try {
    return await work();
  } finally {
    held = null;
  }
}

let held: { readonly slug: string; readonly stamp: string } | null = null;

/** A quarter of a megabyte each, of an article of 10,000 words. */
const mostAhead = 512;

/** What was read before any page asked for it, packed: a library of objects would be looked through again and again. */
const ahead = new Map<string, { readonly stamp: string; readonly packed: Buffer }>();

/**
 * Read an edition that pages will show later on; opening it then takes a tenth of the time.
 *
 * @param slug
 *   The name of its folder.
 * @returns
 *   The edition and its problems.
 */
export function readAhead(slug: string): ReadEdition {
  const stamp = stampOf(slug);
  const read = readEdition(slug);
  if (ahead.size < mostAhead) ahead.set(slug, { stamp, packed: serialize(read) });
  return read;
}

/** Once: from then on it is open. */
function takeAhead(slug: string, stamp: string): ReadEdition | null {
  const read = ahead.get(slug);
  ahead.delete(slug);
  return read?.stamp === stamp ? (deserialize(read.packed) as ReadEdition) : null;
}

/** Changes when one of the edition's files does, or one of the registers. */
function stampOf(slug: string): string {
  if (held?.slug === slug) return held.stamp;
  const folder = join(contentFolder(), 'editions', slug);
  return ['text.mdx', 'sources.json', 'anchors.json', 'history.json', 'chronology.yaml', paperFile, paperRecordFile]
    .map((name) => String(statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0))
    .concat(folderStamp(join(folder, 'annotations')), namesStamp())
    .join(' ');
}
