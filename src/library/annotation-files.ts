import { editionFile } from './edition-file.ts';
import { listProseFiles } from './list-prose-files.ts';

/**
 * Name the files that the annotations of an edition are made from.
 *
 * @param slug
 *   The name of its folder.
 * @returns
 *   Paths from there, with forward slashes: that of their sources, whether it is there or not, and one for each annotation.
 */
export function annotationFiles(slug: string): readonly string[] {
  const { path, name } = editionFile(slug, 'annotations');
  return ['annotations/sources.json', ...listProseFiles(path, name).ids.map((id) => `annotations/${id}.mdx`)];
}
