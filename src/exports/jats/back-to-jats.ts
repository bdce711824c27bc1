import type { Element } from 'xast';
import { x } from 'xastscript';
import type { NotePlace } from '../../edition/article-index.ts';
import type { Edition } from '../../edition/edition.ts';
import { noteId, sourceId } from '../../edition/element-ids.ts';
import { printedPlace } from '../../edition/note-label.ts';
import type { Source } from '../../edition/source.ts';
import type { Writing } from '../writing.ts';
import { xmlId } from '../xml/xml-id.ts';
import { paragraphsToJats } from './block-to-jats.ts';
import { sourceToJats } from './source-to-jats.ts';

/**
 * Turn the notes and the sources of an article into JATS, the notes in the order in which they were printed.
 *
 * @param edition
 *   Any edition.
 * @param writing
 *   The article being written.
 * @returns
 *   The element `back`; null where there are neither notes nor sources.
 */
export function backToJats({ article, sources }: Edition, writing: Writing): Element | null {
  const printed = article.notes.flatMap(({ label }) => writing.index.notes.get(label) ?? []);
  const notes = printed.map((place) => noteToJats(place, writing));
  const parts = [
    ...(notes.length === 0 ? [] : [x('fn-group', notes)]),
    ...(sources.length === 0 ? [] : [x('ref-list', sources.map(referenceToJats))]),
  ];
  return parts.length === 0 ? null : x('back', parts);
}

/** Its printed place is an attribute, so that the label is the number that the calls show. */
function noteToJats({ note, number }: NotePlace, writing: Writing): Element {
  const attributes = { id: xmlId(noteId(note.label)), 'specific-use': printedPlace(note.label) };
  const blocks = paragraphsToJats(note.blocks, { ...writing, aside: true });
  return x('fn', attributes, [x('label', String(number)), ...blocks]);
}

function referenceToJats(source: Source): Element {
  return x('ref', { id: xmlId(sourceId(source.id)) }, [sourceToJats(source)]);
}
