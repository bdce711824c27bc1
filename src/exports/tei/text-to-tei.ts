import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Article, Passage } from '../../edition/article.ts';
import { languageTag } from '../xml/language-tag.ts';
import { type Section, nestSections } from '../xml/nest-sections.ts';
import { xmlId } from '../xml/xml-id.ts';
import { blockToTei } from './block-to-tei.ts';
import { inlinesToTei } from './inline-to-tei.ts';
import { noteToTei } from './note-to-tei.ts';
import type { TeiWriting } from './writing.ts';

/**
 * Turn the text and its notes into TEI.
 *
 * Each note stands where it is called first; one that nothing calls stands in the back, so that nothing is lost.
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
  for (const [label, note] of notes) writing.waiting.set(label, note);
  const { passages, sections } = nestSections(article.text);
  const body = x('body', [...passagesToTei(passages, writing), ...sectionsToTei(sections, writing)]);
  const uncalled = [...writing.waiting.values()];
  const back = [
    ...(uncalled.length === 0 ? [] : [x('div', { type: 'notes' }, [x('ab', uncalled)])]),
    ...works.map((list) => x('div', { type: 'bibliography' }, [list])),
  ];
  const parts = back.length === 0 ? [body] : [body, x('back', back)];
  return x('text', { 'xml:lang': languageTag(article.frontmatter.language) }, parts);
}

function passagesToTei(passages: readonly Passage[], writing: TeiWriting): Element[] {
  return passages.map(({ anchor, block }) => blockToTei(block, writing, xmlId(anchor)));
}

function sectionsToTei(sections: readonly Section[], writing: TeiWriting): Element[] {
  return sections.map(({ anchor, heading, passages, sections: inner }) =>
    x('div', { type: 'section', subtype: `level-${String(heading.depth)}` }, [
      x('head', { 'xml:id': xmlId(anchor) }, inlinesToTei(heading.content, writing)),
      ...passagesToTei(passages, writing),
      ...sectionsToTei(inner, writing),
    ]),
  );
}
