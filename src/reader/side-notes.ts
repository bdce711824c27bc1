import { drawAhead } from './draw-ahead.ts';
import { makeElement } from './make-element.ts';
import { oncePerFrame } from './once-per-frame.ts';
import { stackNotes } from './stack-notes.ts';
import { type SideNote, gatherSideNotes } from './gather-side-notes.ts';
import { isForBrowser } from './is-for-browser.ts';

/** As in the style sheet: from this width on there is room beside the text. */
const wide = '(width >= 75rem)';

/** Free room between two notes, in CSS pixels. */
const gap = 9;

/**
 * Show notes and annotations beside their words, on screens that have room there.
 *
 * What stands at the end stays as it is, for that is what assistive technology reads and what links lead to; beside the
 * text is a copy for the eye, hidden from everything else. A note stands there whole. An annotation stands there with
 * its first line, until a click on its words or on itself opens it: so both keep near their places where they are many.
 *
 * @param text
 *   The element that holds the text; the notes are put into it.
 */
export function showSideNotes(text: HTMLElement): void {
  const screen = matchMedia(wide);
  const margin = makeElement('div', { className: 'side-notes', ariaHidden: 'true' });
  const notesOf = gatherSideNotes(text);
  const pieces = [...notesOf.keys()];
  // Of a long text only the notes near what is seen are placed.
  const isLong = text.closest('.long') !== null;
  const near = new Set<Element>(isLong ? [] : pieces);
  const made = new Map<string, HTMLElement | null>();

  const noteFor = (side: SideNote): HTMLElement | null => {
    if (!made.has(side.hash)) {
      const note = side.make();
      made.set(side.hash, note);
      if (note !== null) heedPointer(side.call, note);
    }
    return made.get(side.hash) ?? null;
  };
  const heedPointer = (call: HTMLAnchorElement, note: HTMLElement): void => {
    const mark = (on: boolean) => (): void => {
      note.classList.toggle('marked', on);
      call.classList.toggle('marked', on);
    };
    for (const element of [call, note]) {
      for (const event of ['mouseenter', 'focus']) element.addEventListener(event, mark(true));
      for (const event of ['mouseleave', 'blur']) element.addEventListener(event, mark(false));
    }
    if (!note.classList.contains('of-editor')) return;
    note.addEventListener('click', (event) => {
      const onLink = event.target instanceof Element && event.target.closest('.prose a, .place') !== null;
      if (onLink || isForBrowser(event)) return;
      event.preventDefault();
      toggle(note);
    });
  };
  const toggle = (note: HTMLElement): void => {
    note.classList.toggle('open');
    later();
  };

  const place = (): void => {
    if (!screen.matches) {
      margin.remove();
      return;
    }
    if (!margin.isConnected) {
      text.append(margin);
      // Here a call leads to the end, where elsewhere its note is opened in place.
      drawAhead(text);
    }
    const shown = pieces
      .filter((piece) => near.has(piece))
      .flatMap((piece) => notesOf.get(piece) ?? [])
      .flatMap((side) => {
        const note = noteFor(side);
        return note === null ? [] : [{ call: side.call, note }];
      });
    const notes = shown.map(({ note }) => note);
    const standing = new Set<Element>(notes);
    for (const old of [...margin.children]) if (!standing.has(old)) old.remove();
    notes.forEach((note, at) => {
      if (margin.children[at] !== note) margin.insertBefore(note, margin.children[at] ?? null);
    });
    const { top } = text.getBoundingClientRect();
    const origin = document.querySelector('.title .origin')?.getBoundingClientRect();
    const measured = shown
      .map(({ call, note }) => ({
        note,
        wanted: call.getBoundingClientRect().top - top,
        height: note.offsetHeight,
        isCut: note.scrollHeight > note.clientHeight + 1,
      }))
      // What is switched off takes no room.
      .filter(({ height }) => height > 0);
    // All is measured before anything is moved: the browser lays the page out only once.
    const tops = stackNotes(measured, { gap, floor: Math.max(0, (origin?.bottom ?? top) - top + 2 * gap) });
    tops.forEach((position, index) => {
      const note = measured[index]?.note;
      if (note !== undefined) note.style.top = `${String(Math.round(position))}px`;
    });
    for (const { note, isCut } of measured) note.classList.toggle('cut', isCut);
  };
  const later = oncePerFrame(place);

  if (isLong) {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) near[isIntersecting ? 'add' : 'delete'](target);
        later();
      },
      { rootMargin: '150% 0%' },
    );
    for (const piece of pieces) observer.observe(piece);
  }
  // Fonts and rotations change the measure of the text; one observer sees both.
  new ResizeObserver(later).observe(text);
  screen.addEventListener('change', later);
  text.addEventListener('annotations-switched', later);
  text.addEventListener('click', (event) => {
    // A key opens the annotation in a dialogue, which a screen reader can read (note-popover.ts).
    if (!screen.matches || isForBrowser(event) || event.detail === 0) return;
    const call = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#a-"]') : null;
    const note = call === null ? undefined : made.get(call.hash);
    if (call === null || note === undefined || note === null || margin.contains(call)) return;
    event.preventDefault();
    toggle(note);
  });
}
