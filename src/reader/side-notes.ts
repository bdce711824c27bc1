import { cloneNote } from './clone-note.ts';
import { stackNotes } from './stack-notes.ts';

/** As in the style sheet: from this width on there is room beside the text. */
const wide = '(width >= 70rem)';

/** Free room between two notes, in CSS pixels. */
const gap = 10;

/**
 * Show the notes beside their calls, on screens that have room there.
 *
 * The notes at the end stay as they are, for they are what assistive technology reads and what links lead to; those
 * beside the text are a copy for the eye, hidden from everything else.
 *
 * @param text
 *   The element that holds the text; the notes are put into it.
 */
export function showSideNotes(text: HTMLElement): void {
  const screen = matchMedia(wide);
  const margin = document.createElement('div');
  margin.className = 'side-notes';
  margin.ariaHidden = 'true';
  const pairs = pairCalls(text);

  const place = (): void => {
    if (!screen.matches) {
      margin.remove();
      return;
    }
    if (!margin.isConnected) text.append(margin);
    if (margin.childElementCount === 0) margin.append(...pairs.map(({ note }) => note));
    const top = text.getBoundingClientRect().top;
    const measured = pairs.map(({ call, note }) => ({
      wanted: call.getBoundingClientRect().top - top,
      height: note.offsetHeight,
    }));
    stackNotes(measured, gap).forEach((position, index) => {
      const note = pairs[index]?.note;
      if (note !== undefined) note.style.top = `${String(position)}px`;
    });
  };
  // Fonts and rotations change the measure of the text; one observer sees both.
  new ResizeObserver(place).observe(text);
  screen.addEventListener('change', place);
  for (const { call, note } of pairs) {
    const mark = (on: boolean) => (): void => {
      note.classList.toggle('marked', on);
    };
    for (const event of ['mouseenter', 'focus']) call.addEventListener(event, mark(true));
    for (const event of ['mouseleave', 'blur']) call.addEventListener(event, mark(false));
  }
}

/** Each note once, at its first call. */
function pairCalls(text: HTMLElement): readonly { readonly call: HTMLAnchorElement; readonly note: HTMLElement }[] {
  const seen = new Set<string>();
  return [...text.querySelectorAll<HTMLAnchorElement>('a.call')].flatMap((call) => {
    const content = seen.has(call.hash) ? null : cloneNote(call);
    seen.add(call.hash);
    if (content === null) return [];
    const note = document.createElement('div');
    note.className = 'side-note';
    note.append(content);
    // A pointer may follow them; the keyboard and screen readers have the same links at the end.
    for (const link of note.querySelectorAll('a')) link.tabIndex = -1;
    return [{ call, note }];
  });
}
