import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Article, Passage } from '../../edition/article.ts';
import type { Writing } from '../writing.ts';
import { keepSpace } from '../xml/keep-space.ts';
import { type Section, nestSections } from '../xml/nest-sections.ts';
import { xmlId } from '../xml/xml-id.ts';
import { blockToJats } from './block-to-jats.ts';
import { inlinesToJats } from './inline-to-jats.ts';

/**
 * Turn a text into JATS.
 *
 * @param article
 *   Any article.
 * @param writing
 *   The same, being written.
 * @returns
 *   The element `body`.
 */
export function bodyToJats({ text }: Article, writing: Writing): Element {
  const { passages, sections } = nestSections(text);
  return x('body', [...passagesToJats(passages, writing), ...sectionsToJats(sections, writing)]);
}

function passagesToJats(passages: readonly Passage[], writing: Writing): Element[] {
  return passages.map(({ anchor, block }) => blockToJats(block, writing, xmlId(anchor)));
}

function sectionsToJats(sections: readonly Section[], writing: Writing): Element[] {
  return sections.map(({ anchor, heading, passages, sections: inner }) =>
    x('sec', { id: xmlId(anchor), 'disp-level': `level-${String(heading.depth)}` }, [
      x('title', keepSpace(heading.content, inlinesToJats(heading.content, writing))),
      ...passagesToJats(passages, writing),
      ...sectionsToJats(inner, writing),
    ]),
  );
}
