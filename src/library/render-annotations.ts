import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Edition } from '../edition/edition.ts';
import { onceForEach } from '../edition/once-for-each.ts';
import { type EditorialHtml, renderEditorial } from '../markdown/render-editorial.ts';
import { editionFile } from './edition-file.ts';

/**
 * Turn the prose of an edition's annotations into HTML.
 *
 * @param edition
 *   An edition as `openEdition` gave it; the same object is rendered once.
 * @returns
 *   HTML for each annotation, in the order of `edition.annotations`, and the works that they cite.
 */
export function renderAnnotations(edition: Edition): Promise<EditorialHtml> {
  return rendered(edition);
}

/** citeproc takes about a second for a hundred annotations. */
const rendered = onceForEach(({ slug, annotations, sources, editorialSources }: Edition): Promise<EditorialHtml> => {
  const files = ['sources.json', 'annotations/sources.json'].filter((file) => existsSync(editionFile(slug, file).path));
  const folder = dirname(editionFile(slug, 'text.mdx').path);
  return renderEditorial(
    annotations.map(({ prose }) => prose),
    files.length === 0 ? null : { folder, files, sources, editorial: editorialSources },
  );
});
