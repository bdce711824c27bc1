import { h } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import type { NotePlace } from '../edition/article-index.ts';
import { noteId } from '../edition/element-ids.ts';
import { namePrintedPlace } from '../interface/name-printed-place.ts';
import * as words from '../interface/words.ts';
import { blockToHast } from './block-to-hast.ts';
import type { Rendering } from './rendering.ts';

/**
 * Turn a note into an item of the list of notes: number, printed place, words, and links back to its calls.
 *
 * @param place
 *   The note, its number and its calls.
 * @param rendering
 *   The edition being rendered.
 * @returns
 *   One `li`.
 */
export function noteToHast({ note, number, calls }: NotePlace, rendering: Rendering): Element {
  const blocks = note.blocks.map((block) => blockToHast(block, rendering));
  const last = blocks.at(-1);
  const back = calls.flatMap((call, index): ElementContent[] => [
    { type: 'text', value: ' ' },
    h(
      'a.back',
      {
        href: `#${call.id}`,
        role: 'doc-backlink',
        lang: rendering.ours,
        ariaLabel: calls.length === 1 ? words.notes.back : words.notes.backTo(index + 1),
      },
      calls.length === 1 ? '↑' : `↑${String(index + 1)}`,
    ),
  ]);
  if (last?.tagName === 'p') last.children.push(...back);
  else blocks.push(h('p', back));
  const id = noteId(note.label);
  const name = words.places.note(String(number));
  return h('li', { id }, [
    h('a.number', { href: `#${id}`, ariaLabel: name, lang: rendering.ours }, String(number)),
    h('span.printed', { lang: rendering.ours }, namePrintedPlace(note.label)),
    ...blocks,
  ]);
}
