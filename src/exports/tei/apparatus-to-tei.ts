import type { Element } from 'xast';
import { x } from 'xastscript';
import type { DatedEvent } from '../../edition/chronology/dated-event.ts';
import type { Edition } from '../../edition/edition.ts';
import { annotationId, eventId } from '../../edition/element-ids.ts';
import type { Annotation } from '../../edition/annotations/annotation.ts';
import { parseProse } from '../parse-prose.ts';
import { xmlId } from '../xml/xml-id.ts';
import { blocksToTei } from './block-to-tei.ts';
import { dateAttributes } from './date-attributes.ts';
import { namesToTei } from './names-to-tei.ts';
import type { TeiWriting } from './writing.ts';

/**
 * Turn everything editorial that points into a text into TEI: names, chronology and annotations.
 *
 * @param edition
 *   The edition.
 * @param writing
 *   The same, being written.
 * @returns
 *   The element `standOff`; null where there is nothing editorial.
 */
export function apparatusToTei({ names, chronology, annotations }: Edition, writing: TeiWriting): Element | null {
  const parts = [
    ...namesToTei(names, writing),
    ...(chronology.length === 0 ? [] : [x('listEvent', chronology.map(eventToTei))]),
    ...(annotations.length === 0
      ? []
      : [
          x(
            'listAnnotation',
            annotations.map((annotation) => annotationToTei(annotation, writing)),
          ),
        ]),
  ];
  return parts.length === 0 ? null : x('standOff', parts);
}

function eventToTei({ date, printed, event, anchor }: DatedEvent, index: number): Element {
  return x('event', { 'xml:id': eventId(index + 1), ...dateAttributes(date) }, [
    x('label', [x('date', dateAttributes(date), printed), `: ${event}`]),
    x('ptr', { target: `#${xmlId(anchor)}` }),
  ]);
}

/** The words that it is on are quoted, as in W3C annotations: the text itself is not interrupted. */
function annotationToTei({ id, anchor, quote, kind, prose }: Annotation, writing: TeiWriting): Element {
  return x(
    'annotation',
    { 'xml:id': xmlId(annotationId(id)), target: `#${xmlId(anchor)}`, motivation: 'commenting', ana: `#kind-${kind}` },
    [
      x('note', { type: 'target' }, [x('quote', quote)]),
      x('note', { type: 'comment' }, blocksToTei(parseProse(prose, writing.sources), writing)),
    ],
  );
}
