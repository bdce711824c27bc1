import type { Publication } from '../publication.ts';
import type { Writing } from '../writing.ts';
import { languageTag } from '../xml/language-tag.ts';
import { annotationsToXhtml } from './annotations-to-xhtml.ts';
import { textToXhtml } from './text-to-xhtml.ts';
import { toXhtmlFile } from './to-xhtml-file.ts';
import { worksToXhtml } from './works-to-xhtml.ts';

/** A content document of a book. */
export interface BookPage {
  /** Of its file without the ending: `works`. */
  readonly id: string;
  /** `works.xhtml` */
  readonly file: string;
  /** What a table of contents calls it. */
  readonly name: string;
  readonly content: string;
}

/**
 * Write the documents that hold every word of a book, on a screen or on paper.
 *
 * @param publication
 *   The edition as it is published.
 * @param writing
 *   The book being written.
 * @returns
 *   The text with its notes; and behind it the annotations and the works cited, where there are any. They link to one
 *   another, and take their looks from a `style.css` beside them.
 */
export function bookPages(
  publication: Publication,
  writing: Writing,
): { readonly text: BookPage; readonly extra: readonly BookPage[] } {
  const { edition } = publication;
  const { title, language } = edition.article.frontmatter;
  const hasWorks = edition.sources.length + edition.editorialSources.length > 0;
  const text = toXhtmlFile(textToXhtml(publication, writing), { title, language: languageTag(language) ?? 'und' });
  const extra = [
    ...(edition.annotations.length === 0
      ? []
      : [{ id: 'annotations', name: 'Annotations', body: annotationsToXhtml(edition, writing) }]),
    ...(hasWorks ? [{ id: 'works', name: 'Works cited', body: worksToXhtml(edition, writing) }] : []),
  ];
  return {
    text: { id: 'text', file: 'text.xhtml', name: title, content: text },
    extra: extra.map(({ id, name, body }) => ({
      id,
      file: `${id}.xhtml`,
      name,
      content: toXhtmlFile(body, { title: name, language: 'en' }),
    })),
  };
}
