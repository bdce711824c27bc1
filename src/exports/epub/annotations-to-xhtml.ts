import type { Element } from 'xast';
import { x } from 'xastscript';
import { annotationKinds } from '../../edition/annotations/annotation-kinds.ts';
import type { Edition } from '../../edition/edition.ts';
import { annotationId } from '../../edition/element-ids.ts';
import { parseProse } from '../parse-prose.ts';
import type { Writing } from '../writing.ts';
import { xmlId } from '../xml/xml-id.ts';
import { blocksToXhtml } from './block-to-xhtml.ts';

/**
 * Turn the annotations of an edition into the body of their file.
 *
 * They are no notes of the author, and so no reader shows them as such: each names its words and leads to them.
 *
 * @param edition
 *   An edition with annotations.
 * @param writing
 *   The book being written.
 * @returns
 *   One section, the annotations in reading order.
 */
export function annotationsToXhtml({ annotations }: Edition, writing: Writing): Element[] {
  const outside = { ...writing, aside: true };
  return [
    x('section', { 'epub:type': 'annotations', 'aria-labelledby': 'annotations' }, [
      x('h1', { id: 'annotations' }, 'Annotations'),
      ...annotations.map(({ id, anchor, quote, kind, prose }) =>
        x('section', { id: xmlId(annotationId(id)), class: 'annotation' }, [
          x('h2', [x('a', { href: `text.xhtml#${xmlId(anchor)}` }, `“${quote}”`)]),
          x('p', { class: 'place' }, annotationKinds[kind]),
          ...blocksToXhtml(parseProse(prose, writing.sources), outside),
        ]),
      ),
    ]),
  ];
}
