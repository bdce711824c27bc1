import { countWhile } from './count-while.ts';
import { oncePerFrame } from './once-per-frame.ts';
import { passageElements } from './passage-elements.ts';

/** Where a reader is in a text. */
export interface ReaderPlace {
  /** The passage at the line at which one reads, and its number among all, from 0. */
  readonly passage: HTMLElement;
  readonly at: number;
  /** Whether no passage follows it. */
  readonly isLast: boolean;
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
 * A dozen passages are measured for each frame, however long the text is, and of a text in parts only passages of the part
 * at the line: a browser that draws only what is near need draw nothing else for this.
 *
 * @param text
 *   The element that holds the passages.
 * @param heed
 *   Told of every place that differs from the last, at most once for each frame.
 */
export function watchPlace(text: HTMLElement, heed: (place: ReaderPlace) => void): void {
  const passages = [...text.querySelectorAll<HTMLElement>(passageElements)];
  const numbers = new Map<Element | null, number>(passages.map((passage, number) => [passage, number]));
  const milestones = [...text.querySelectorAll<HTMLElement>('[role="doc-pagebreak"]')];
  const homes = milestones.map((milestone) => numbers.get(milestone.closest(passageElements)) ?? -1);

  const report = (): void => {
    const height = innerHeight * line;
    // Where that which holds an element tells enough, it is not measured itself.
    const isAbove = (element: HTMLElement | undefined): boolean => {
      const around = element?.parentElement?.getBoundingClientRect();
      if (element === undefined || around === undefined) return false;
      return around.bottom <= height || (around.top <= height && element.getBoundingClientRect().top <= height);
    };
    const at = Math.max(0, countWhile(passages.length, (number) => isAbove(passages[number])) - 1);
    const passage = passages[at];
    if (passage === undefined) return;
    const box = passage.getBoundingClientRect();
    const within = Math.min(1, Math.max(0, (height - box.top) / Math.max(1, box.height)));
    const turn =
      countWhile(milestones.length, (number) => {
        const home = homes[number] ?? -1;
        return home < at || (home === at && isAbove(milestones[number]));
      }) - 1;
    heed({
      passage,
      at,
      isLast: at === passages.length - 1,
      milestone: milestones[turn] ?? null,
      progress: (at + within) / passages.length,
    });
  };
  const later = oncePerFrame(report);
  addEventListener('scroll', later);
  // It reports once at the beginning.
  new ResizeObserver(later).observe(text);
}
