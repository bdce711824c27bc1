import type { Root } from 'hast';
import { h } from 'hastscript';
import { noteToHast } from './note-to-hast.ts';
import type { Rendering } from './rendering.ts';

/**
 * Turn the notes of an edition into their section at the end of the page.
 *
 * @param rendering
 *   The edition being rendered.
 * @returns
 *   One `section`, with the role that DPUB-ARIA has for it; nothing where there are no notes.
 */
export function notesToHast(rendering: Rendering): Root {
  const places = [...rendering.index.notes.values()];
  if (places.length === 0) return h(null);
  return h(null, [
    h('section.notes', { role: 'doc-endnotes', ariaLabelledBy: 'notes' }, [
      h('h2', { id: 'notes' }, 'Notes'),
      h(
        'ol',
        places.map((place) => noteToHast(place, rendering)),
      ),
    ]),
  ]);
}
