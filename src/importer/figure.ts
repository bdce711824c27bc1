import { superscriptFigures } from './rules/superscripts.ts';

/**
 * Find the runs of superscript figures in a text.
 *
 * @param text
 *   Any text.
 * @returns
 *   Runs in order; `from` and `to` are offsets from 0, `number` is what the run says.
 */
export function findFigures(text: string): readonly Figure[] {
  return [...text.matchAll(figures)].map(({ 0: run, index }) => ({
    from: index,
    to: index + run.length,
    number: numberOf(run),
  }));
}

/**
 * Read the figure with which a note begins.
 *
 * @param text
 *   A block of a transcription.
 * @returns
 *   The number and the offset of the note's first word, or null where no figure stands first.
 */
export function parseNoteFigure(text: string): { readonly number: number; readonly length: number } | null {
  const match = noteFigure.exec(text);
  return match === null ? null : { number: numberOf(match[1] ?? ''), length: match[0].length };
}

/**
 * Write a number in superscript figures.
 *
 * @param number
 *   In ordinary figures: `12`.
 * @returns
 *   `¹²`.
 */
export function toFigure(number: string): string {
  return number.replace(/\d/gu, (digit) => superscriptFigures[Number(digit)] ?? digit);
}

const figures = new RegExp(`[${superscriptFigures}]+`, 'gu');
const noteFigure = new RegExp(`^([${superscriptFigures}]+)\\s*`, 'u');

/** A figure with a leading zero is no number of a note, and gives 0. */
function numberOf(run: string): number {
  if (run.startsWith(superscriptFigures[0] ?? '')) return 0;
  return Number(Array.from(run, (figure) => superscriptFigures.indexOf(figure)).join(''));
}

/** Superscript figures that stand together. */
export interface Figure {
  readonly from: number;
  readonly to: number;
  /** From 1; 0 where it cannot be the number of a note. */
  readonly number: number;
}
