/** Where a reader is in a text. */
export interface ReaderPlace {
  /** The passage at the line at which one reads, and its number among all, from 0. */
  readonly passage: HTMLElement;
  readonly at: number;
  /** The last turn of a page before that line; null before the first. */
  readonly milestone: HTMLElement | null;
  /** How much of the text stands above that line, from 0 to 1. */
  readonly progress: number;
}

/** Where the line at which one reads stands in the window, from its top: a third of it down. */
const line = 1 / 3;

/**
 * Watch where a reader is.
 *
 * A dozen passages are measured for each frame, however long the text is, and no words but those of the passage at the
 * line: a browser that draws only what is near need draw nothing else for this.
 *
 * @param text
 *   The element that holds the passages.
 * @param heed
 *   Told of every place that differs from the last, at most once for each frame.
 */
export function watchPlace(text: HTMLElement, heed: (place: ReaderPlace) => void): void {
  const passages = [...text.querySelectorAll<HTMLElement>(':scope > [id]')];
  const milestones = [...text.querySelectorAll<HTMLElement>('[role="doc-pagebreak"]')];
  let frame = 0;

  const report = (): void => {
    const height = innerHeight * line;
    const at = Math.max(0, lastAbove(passages, height));
    const passage = passages[at];
    if (passage === undefined) return;
    const box = passage.getBoundingClientRect();
    const within = Math.min(1, Math.max(0, (height - box.top) / Math.max(1, box.height)));
    const isPast = (milestone: HTMLElement): boolean =>
      passage.contains(milestone)
        ? milestone.getBoundingClientRect().top <= height
        : (passage.compareDocumentPosition(milestone) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    const milestone = milestones.findLast(isPast) ?? null;
    heed({ passage, at, milestone, progress: (at + within) / passages.length });
  };
  const later = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(report);
  };
  addEventListener('scroll', later, { passive: true });
  // It reports once at the beginning.
  new ResizeObserver(later).observe(text);
}

/** The number of the last passage that begins above some height of the window; -1 where none does. */
function lastAbove(passages: readonly HTMLElement[], height: number): number {
  let first = 0;
  let end = passages.length;
  while (first < end) {
    const middle = (first + end) >>> 1;
    if ((passages[middle]?.getBoundingClientRect().top ?? Infinity) <= height) first = middle + 1;
    else end = middle;
  }
  return first - 1;
}
