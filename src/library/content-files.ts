import { existsSync, readFileSync } from 'node:fs';
import { annotationFiles } from './annotation-files.ts';
import { editionFile } from './edition-file.ts';

/** A file that an edition is made from. */
export interface ContentFile {
  /** From the folder of the edition, with forward slashes: `annotations/cilicia.mdx`. */
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Read the files that an edition is made from, so that it can be built again from them: those that its editor keeps, to
 * the letter, and nothing else that may lie in its folder.
 *
 * @param slug
 *   The name of its folder.
 * @returns
 *   The files; what an edition does not have is left out.
 */
export function contentFiles(slug: string): readonly ContentFile[] {
  const files = [
    'text.mdx',
    'sources.json',
    'anchors.json',
    'history.json',
    'chronology.yaml',
    ...annotationFiles(slug),
  ];
  return files.flatMap((path) => {
    const file = editionFile(slug, path).path;
    return existsSync(file) ? [{ path, content: readFileSync(file) }] : [];
  });
}
