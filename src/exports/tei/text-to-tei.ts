import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Article, Passage } from '../../edition/article.ts';
import { languageTag } from '../xml/language-tag.ts';
import { keepSpace } from '../xml/keep-space.ts';
import { type Section, nestSections } from '../xml/nest-sections.ts';
import { xmlId } from '../xml/xml-id.ts';
import { blockToTei } from './block-to-tei.ts';
import { inlinesToTei } from './inline-to-tei.ts';
import { noteToTei } from './note-to-tei.ts';
import type { TeiWriting } from './writing.ts';

/**
 * Turn the text and its notes into TEI.
 *
 * Each note stands where it is called first; one that nothing calls stands in the back, so that nothing is lost. Where
 * notes were printed in another order, all stand there.
 *
 * @param article
 *   Any article.
 * @param writing
 *   The edition being written.
 * @param works
 *   The lists of works, for the back.
 * @returns
 *   The element `text`.
 */
export function textToTei(article: Article, writing: TeiWriting, works: readonly Element[]): Element {
  const notes = [...writing.index.notes].map(([label, place]) => [label, noteToTei(place, writing)] as const);
  const elements = new Map(notes);
  const inOrder = notes.every(([label], index) => label === article.notes[index]?.label);
  if (inOrder) for (const [label, note] of notes) writing.waiting.set(label, note);
  const { passages, sections } = nestSections(article.text);
  const body = x('body', [...passagesToTei(passages, writing), ...sectionsToTei(sections, writing)]);
  const uncalled = inOrder
    ? [...writing.waiting.values()]
    : article.notes.flatMap(({ label }) => elements.get(label) ?? []);
  const back = [
    ...(uncalled.length === 0 ? [] : [x('div', { type: 'notes' }, [x('ab', uncalled)])]),
    ...works.map((list) => x('div', { type: 'bibliography' }, [list])),
  ];
  const parts = back.length === 0 ? [body] : [body, x('back', back)];
  const { language, kind } = article.frontmatter;
  return x('text', { type: kind, 'xml:lang': languageTag(language) === undefined ? null : language }, parts);
}

function passagesToTei(passages: readonly Passage[], writing: TeiWriting): Element[] {
  return passages.map(({ anchor, block }) => blockToTei(block, writing, xmlId(anchor)));
}

function sectionsToTei(sections: readonly Section[], writing: TeiWriting): Element[] {
  return sections.map(({ anchor, heading, passages, sections: inner }) =>
    x('div', { type: 'section', subtype: `level-${String(heading.depth)}` }, [
      x('head', { 'xml:id': xmlId(anchor) }, keepSpace(heading.content, inlinesToTei(heading.content, writing))),
      ...passagesToTei(passages, writing),
      ...sectionsToTei(inner, writing),
    ]),
  );
}
