import type { Element } from 'xast';
import { x } from 'xastscript';
import type { NotePlace } from '../../edition/article-index.ts';
import { noteId } from '../../edition/element-ids.ts';
import { parseNoteLabel } from '../../edition/note-label.ts';
import { xmlId } from '../xml/xml-id.ts';
import { blocksToTei } from './block-to-tei.ts';
import type { TeiWriting } from './writing.ts';

/**
 * Turn a note of the author into TEI.
 *
 * @param place
 *   The note.
 * @param writing
 *   The edition being written.
 * @returns
 *   One `note`, numbered as it was printed.
 */
export function noteToTei({ note }: NotePlace, writing: TeiWriting): Element {
  const { number } = parseNoteLabel(note.label);
  const id = xmlId(noteId(note.label));
  return x('note', { place: 'bottom', n: number, 'xml:id': id }, blocksToTei(note.blocks, { ...writing, aside: true }));
}
