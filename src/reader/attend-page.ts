import { offerCitations } from './citing.ts';
import { followReader } from './follow-reader.ts';
import { offerGoTo } from './go-to.ts';
import { openNotesInPlace } from './note-popover.ts';
import { printNotesBeside } from './print-notes.ts';
import { offerSearch } from './search-opener.ts';
import { showSideNotes } from './side-notes.ts';
import { reportUnknownFragment } from './unknown-fragment.ts';

/**
 * Attend to whatever the page has that scripts can help with.
 *
 * All pages have this in one file, which a browser fetches once; what only few readers ask for (the panel of citations,
 * the box for going to a place) is fetched when they do.
 */
export function attendPage(): void {
  offerSearch();
  const find = (names: string): HTMLElement | null => document.querySelector<HTMLElement>(names);
  const goTo = find('.go-to');
  if (goTo !== null) offerGoTo(goTo);
  const index = find('.index-of-names');
  if (index !== null) {
    reportUnknownFragment(index, (id) =>
      import('./explain-unknown-name.ts').then((module) => module.explainUnknownName(id, index)),
    );
  }
  const reading = find('.reading');
  if (reading === null) return;
  followReader(reading);
  if (reading.matches('.long')) {
    void import('./hold-landing.ts').then((module) => {
      module.holdLanding();
    });
  }
  const text = reading.querySelector<HTMLElement>('.text');
  if (text !== null) {
    showSideNotes(text);
    openNotesInPlace(text);
    printNotesBeside(text);
  }
  offerCitations(reading);
}
