import type { Element } from 'xast';
import { x } from 'xastscript';
import type { NotePlace } from '../../edition/article-index.ts';
import { noteId } from '../../edition/element-ids.ts';
import { printedPlace } from '../../edition/note-label.ts';
import type { Writing } from '../writing.ts';
import { xmlId } from '../xml/xml-id.ts';
import { blocksToXhtml } from './block-to-xhtml.ts';

/**
 * Turn a note of the author into XHTML that readers show beside its call.
 *
 * @param place
 *   The note, its number and its calls.
 * @param writing
 *   The book being written.
 * @returns
 *   One `aside`: its number, which leads back to the first call, its printed place, and its words.
 */
export function noteToXhtml({ note, number, calls }: NotePlace, writing: Writing): Element {
  const back = calls[0];
  const shown = String(number);
  return x('aside', { 'epub:type': 'footnote', role: 'doc-footnote', id: xmlId(noteId(note.label)) }, [
    x('p', { class: 'place' }, [
      back === undefined
        ? shown
        : x('a', { href: `#${xmlId(back.id)}`, role: 'doc-backlink', title: 'Back to the text' }, shown),
      ` (${printedPlace(note.label)})`,
    ]),
    ...blocksToXhtml(note.blocks, { ...writing, aside: true }),
  ]);
}
