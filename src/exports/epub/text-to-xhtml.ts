import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Passage } from '../../edition/article.ts';
import { namesOf } from '../../edition/name-of.ts';
import { editionLines } from '../edition-lines.ts';
import type { Publication } from '../publication.ts';
import type { Writing } from '../writing.ts';
import { type Section, nestSections } from '../xml/nest-sections.ts';
import { xmlId } from '../xml/xml-id.ts';
import { blockToXhtml } from './block-to-xhtml.ts';
import { inlinesToXhtml } from './inline-to-xhtml.ts';
import { noteToXhtml } from './note-to-xhtml.ts';

/**
 * Turn the text and its notes into the body of their file.
 *
 * @param publication
 *   The edition as it is published.
 * @param writing
 *   The book being written.
 * @returns
 *   The title, the text and the notes.
 */
export function textToXhtml(publication: Publication, writing: Writing): Element[] {
  const { title, subtitle, author } = publication.edition.article.frontmatter;
  const { passages, sections } = nestSections(publication.edition.article.text);
  // The first names the authors, who stand under the title.
  const [, ...lines] = editionLines(publication);
  const text = x('section', { 'epub:type': 'bodymatter', 'aria-label': 'Text' }, [
    ...passagesToXhtml(passages, writing),
    ...sectionsToXhtml(sections, writing, 2),
  ]);
  const notes = [...writing.index.notes.values()].map((place) => noteToXhtml(place, writing));
  return [
    x('header', [
      x('h1', { 'epub:type': 'title' }, title),
      ...(subtitle === undefined ? [] : [x('p', { 'epub:type': 'subtitle', role: 'doc-subtitle' }, subtitle)]),
      x('p', { class: 'author' }, namesOf(author)),
      ...lines.map((line) => x('p', { class: 'about' }, line)),
    ]),
    text,
    ...(notes.length === 0
      ? []
      : [
          x('section', { 'epub:type': 'footnotes', id: 'notes', 'aria-labelledby': 'notes-title' }, [
            x('h2', { id: 'notes-title' }, 'Notes'),
            ...notes,
          ]),
        ]),
  ];
}

function passagesToXhtml(passages: readonly Passage[], writing: Writing): Element[] {
  return passages.map(({ anchor, block }) => blockToXhtml(block, writing, xmlId(anchor)));
}

/** The title of the article is the only h1. A depth that the text passes over is not passed over here, for screen readers. */
function sectionsToXhtml(sections: readonly Section[], writing: Writing, level: number): Element[] {
  return sections.map(({ anchor, heading, passages, sections: inner }) =>
    x('section', { 'aria-labelledby': xmlId(anchor) }, [
      x(`h${String(level)}`, { id: xmlId(anchor) }, inlinesToXhtml(heading.content, writing)),
      ...passagesToXhtml(passages, writing),
      ...sectionsToXhtml(inner, writing, level + 1),
    ]),
  );
}
