import type { Element } from 'xast';
import { x } from 'xastscript';
import { pageId } from '../../edition/element-ids.ts';
import { plainText } from '../../edition/plain-text.ts';
import type { Publication } from '../publication.ts';
import type { Writing } from '../writing.ts';
import { type Section, nestSections } from '../xml/nest-sections.ts';
import { xmlId } from '../xml/xml-id.ts';
import { toXhtmlFile } from './to-xhtml-file.ts';

/**
 * Write the navigation document: contents, printed pages, landmarks.
 *
 * @param publication
 *   The edition as it is published.
 * @param writing
 *   The same, as a book.
 * @param settings
 *   `language` of the text; `extra`: the files after the text, with what they are called.
 * @returns
 *   The whole file. Its language is English, for so are the words that it adds; headings have their own.
 */
export function toNav(
  { edition }: Publication,
  { index }: Writing,
  {
    language,
    extra,
  }: { readonly language: string; readonly extra: readonly { readonly file: string; readonly name: string }[] },
): string {
  const { frontmatter, text } = edition.article;
  const { sections } = nestSections(text);
  const notes = index.notes.size === 0 ? [] : [entry('text.xhtml#notes', 'Notes')];
  const inner = [...sections.map((section) => sectionEntry(section, language)), ...notes];
  const contents = x('nav', { 'epub:type': 'toc', role: 'doc-toc', 'aria-labelledby': 'contents' }, [
    x('h1', { id: 'contents' }, 'Contents'),
    x('ol', [
      x('li', [
        x('a', { href: 'text.xhtml', lang: language, 'xml:lang': language }, frontmatter.title),
        ...(inner.length === 0 ? [] : [x('ol', inner)]),
      ]),
      ...extra.map(({ file, name }) => entry(file, name)),
    ]),
  ]);
  const pages = index.pages.map((page) => entry(`text.xhtml#${xmlId(pageId(page))}`, page));
  const pageList = x(
    'nav',
    { 'epub:type': 'page-list', role: 'doc-pagelist', 'aria-labelledby': 'pages', hidden: 'hidden' },
    [x('h2', { id: 'pages' }, 'Printed pages'), x('ol', pages)],
  );
  return toXhtmlFile(pages.length === 0 ? [contents] : [contents, pageList], {
    title: frontmatter.title,
    language: 'en',
  });
}

function sectionEntry({ anchor, heading, sections }: Section, language: string): Element {
  const words = plainText(heading.content).replace(/\s+/gu, ' ').trim();
  const link = x(
    'a',
    { href: `text.xhtml#${xmlId(anchor)}`, lang: language, 'xml:lang': language },
    words === '' ? anchor : words,
  );
  return x(
    'li',
    sections.length === 0
      ? [link]
      : [
          link,
          x(
            'ol',
            sections.map((inner) => sectionEntry(inner, language)),
          ),
        ],
  );
}

function entry(href: string, words: string): Element {
  return x('li', [x('a', { href }, words)]);
}
