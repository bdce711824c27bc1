import { x } from 'xastscript';
import type { Publication } from '../publication.ts';
import { beginWriting } from '../writing.ts';
import { languageTag } from '../xml/language-tag.ts';
import { toXml } from '../xml/to-xml.ts';
import { type ArchivedFile, zipFiles } from '../zip-files.ts';
import { bookPages } from './book-pages.ts';
import { bookStyle } from './book-style.ts';
import { toCover } from './to-cover.ts';
import { toNav } from './to-nav.ts';
import { type BookItem, toPackage } from './to-package.ts';
import { toXhtmlFile } from './to-xhtml-file.ts';

/**
 * Write an edition as a book: EPUB 3.3.
 *
 * @param publication
 *   The edition as it is published.
 * @returns
 *   The file; the same bytes for the same edition.
 *
 * @see https://www.w3.org/TR/epub-33/
 */
export function toEpub(publication: Publication): Uint8Array<ArrayBuffer> {
  const { edition } = publication;
  const { frontmatter } = edition.article;
  const language = languageTag(frontmatter.language) ?? 'und';
  const writing = beginWriting(edition);
  const { text, extra } = bookPages(publication, writing);
  const coverPage = [
    x('section', { 'epub:type': 'cover', 'aria-label': 'Cover' }, [
      x('p', { class: 'cover' }, [
        x('img', { src: 'cover.svg', role: 'doc-cover', alt: `Cover: ${frontmatter.title}` }),
      ]),
    ]),
  ];
  const page = (id: string, content: string, properties?: string): BookFile => ({
    item: {
      id,
      file: `${id}.xhtml`,
      mediaType: 'application/xhtml+xml',
      inSpine: true,
      ...(properties === undefined ? {} : { properties }),
    },
    content,
  });
  const files: readonly BookFile[] = [
    page('cover-page', toXhtmlFile(coverPage, { title: frontmatter.title, language })),
    page('nav', toNav(publication, writing, { language, extra }), 'nav'),
    ...[text, ...extra].map(({ id, content }) => page(id, content)),
    {
      item: { id: 'cover', file: 'cover.svg', mediaType: 'image/svg+xml', properties: 'cover-image', inSpine: false },
      content: toCover(frontmatter),
    },
    { item: { id: 'style', file: 'style.css', mediaType: 'text/css', inSpine: false }, content: bookStyle },
  ];
  const hasPages = writing.index.pages.length > 0;
  const archived: readonly ArchivedFile[] = [
    // First and stored, so that a program knows the file by its bytes 30 to 57.
    { path: 'mimetype', content: 'application/epub+zip', stored: true },
    { path: 'META-INF/container.xml', content: toContainer() },
    {
      path: 'EPUB/package.opf',
      content: toPackage(
        publication,
        files.map(({ item }) => item),
        { hasPages },
      ),
    },
    ...files.map(({ item, content }) => ({ path: `EPUB/${item.file}`, content })),
  ];
  return zipFiles(archived);
}

function toContainer(): string {
  const container = x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
    x('rootfiles', [x('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' })]),
  ]);
  return toXml(container, { containers: new Set(['container', 'rootfiles']) });
}

interface BookFile {
  readonly item: BookItem;
  readonly content: string;
}
