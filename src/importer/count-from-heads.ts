import type { RunningFigure } from './drop-running-heads.ts';
import { toPageLabel } from './page-label.ts';
import type { Sheet } from './split-pages.ts';

/**
 * Find out from the figures of running heads which page is the first.
 *
 * Where the layout shows no sheets, a figure without words may also have ended the page before: then it counts nothing.
 *
 * @param figures
 *   Those that were dropped from the text.
 * @param sheets
 *   The pages that its notes or the layout show.
 * @returns
 *   The label of the first of them; null where the figures do not agree, or stand elsewhere.
 */
export function countFromHeads(figures: readonly RunningFigure[], sheets: readonly Sheet[]): string | null {
  const start = sheets[0]?.sheet ?? 0;
  const firsts = figures
    .filter(({ words, sheet }) => words !== '' || sheet !== null)
    .map(({ page, line, sheet }) => {
      const at = sheet === null ? sheetBelow(sheets, line) : sheet - start;
      return at === null || page.number <= at ? null : toPageLabel({ ...page, number: page.number - at });
    });
  return new Set(firsts).size === 1 ? (firsts[0] ?? null) : null;
}

/** The index of the sheet that begins below a line; null where the line stands within a sheet. */
function sheetBelow(sheets: readonly Sheet[], line: number): number | null {
  const at = sheets.findIndex(({ body, notes }) => (body[0]?.line ?? notes[0]?.line ?? 0) > line);
  const before = sheets[at - 1];
  const isWithin = before?.body.some((block) => block.line > line) ?? true;
  return isWithin ? null : at;
}
