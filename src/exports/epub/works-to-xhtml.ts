import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Edition } from '../../edition/edition.ts';
import { sourceId } from '../../edition/element-ids.ts';
import type { Source } from '../../edition/source.ts';
import { sourceReference } from '../source-reference.ts';
import type { Writing } from '../writing.ts';
import { xmlId } from '../xml/xml-id.ts';
import { inlinesToXhtml } from './inline-to-xhtml.ts';

/**
 * Turn the sources of an edition into the body of their file.
 *
 * @param edition
 *   An edition with sources.
 * @param writing
 *   The book being written.
 * @returns
 *   What the author cites, then what only the annotations cite.
 */
export function worksToXhtml({ sources, editorialSources }: Edition, writing: Writing): Element[] {
  const list = (works: readonly Source[]): Element =>
    x(
      'ul',
      { class: 'works' },
      works.map((source) =>
        x('li', { id: xmlId(sourceId(source.id)) }, inlinesToXhtml(sourceReference(source), writing)),
      ),
    );
  const editorial =
    editorialSources.length === 0 ? [] : [x('h2', 'Works cited in the annotations'), list(editorialSources)];
  return [
    x('section', { 'epub:type': 'bibliography', role: 'doc-bibliography', 'aria-labelledby': 'works' }, [
      x('h1', { id: 'works' }, 'Works cited'),
      ...(sources.length === 0 ? [] : [list(sources)]),
      ...editorial,
    ]),
  ];
}
