import type { Root } from 'hast';
import { h } from 'hastscript';
import type { OldAnchors } from '../edition/ledger/old-anchors.ts';
import * as words from '../interface/words.ts';
import { inParts } from './in-parts.ts';
import { lettersOf } from './letters-of.ts';
import { noteToHast } from './note-to-hast.ts';
import type { Rendering } from './rendering.ts';
import { withForwardings } from './with-forwardings.ts';

/**
 * Turn the notes of an edition into their section at the end of the page.
 *
 * @param rendering
 *   The edition being rendered.
 * @param settings
 *   `old`: anchors at which other words stood once; none where only notes are wanted. `isLong`: the list is cut into parts.
 * @returns
 *   One `section`, with the role that DPUB-ARIA has for it; nothing where there are no notes.
 */
export function notesToHast(
  rendering: Rendering,
  {
    old = { forwardings: [], divisions: [] },
    isLong = false,
  }: { readonly old?: OldAnchors; readonly isLong?: boolean } = {},
): Root {
  const places = [...rendering.index.notes.values()];
  if (places.length === 0) return h(null);
  const notes = withForwardings(
    places.map((place) => noteToHast(place, rendering)),
    old,
    { tagName: 'li' },
  );
  return h(null, [
    h('section.notes', { role: 'doc-endnotes', ariaLabelledBy: 'notes' }, [
      h('h2', { id: 'notes', lang: rendering.ours }, words.notes.heading),
      ...(isLong ? inParts(notes, lettersOf).map((part) => h('ol.part', [...part])) : [h('ol', [...notes])]),
    ]),
  ]);
}
