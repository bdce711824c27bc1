import { join, relative, sep } from 'node:path';
import { contentFolder } from './content-folder.ts';

/** A file of an edition. */
export interface EditionFile {
  /** Absolute. */
  readonly path: string;
  /** As the user would name it: from the folder that holds `content`, with forward slashes. */
  readonly name: string;
}

/**
 * Say where a file of an edition lies.
 *
 * @param slug
 *   The name of the edition's folder.
 * @param file
 *   `text.mdx`, `anchors.json`.
 * @returns
 *   Its path and its name, whether it is there or not.
 */
export function editionFile(slug: string, file: string): EditionFile {
  const path = join(contentFolder(), 'editions', slug, file);
  return { path, name: relative(join(contentFolder(), '..'), path).split(sep).join('/') };
}
