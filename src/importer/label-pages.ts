import { findSilentTurns, splitAtTurns } from './find-silent-turns.ts';
import type { ImportProblem } from './import-report.ts';
import { type PageNumber, parsePageLabel, toPageLabel } from './page-label.ts';
import { remarkTexts } from './remark-texts.ts';
import type { Sheet } from './split-pages.ts';

/**
 * Give each page its printed label, counting on from the first.
 *
 * A page without notes does not show. Where the range of pages says that some are wanting, and the text shows just as
 * many silent turns, those are taken; otherwise nothing is guessed and the difference is reported.
 *
 * @param sheets
 *   Pages as far as their notes show them.
 * @param range
 *   `firstPage` from the user; `first` and `last` from the cover sheet. All labels as printed.
 * @returns
 *   The pages. The label is null where there is neither a first page nor any note: then no page is known.
 */
export function labelPages(
  sheets: readonly Sheet[],
  range: PageRange,
): { readonly pages: readonly LabelledSheet[]; readonly problems: readonly ImportProblem[] } {
  const given = range.firstPage ?? range.first;
  const first = given === undefined ? null : parsePageLabel(given);
  const last = range.last === undefined ? null : parsePageLabel(range.last);
  const problems: ImportProblem[] = [];
  if (given !== undefined && first === null) problems.push(remarkTexts.pageLabelUnreadable(given));
  const expected = first !== null && last !== null ? countPages(first, last) : null;

  const silent = findSilentTurns(sheets);
  const wanting = expected === null ? 0 : expected - sheets.length;
  const isExplained = wanting > 0 && silent.length === wanting;
  const all = isExplained ? splitAtTurns(sheets, silent) : sheets;
  for (const { line } of silent) {
    problems.push(isExplained ? remarkTexts.pageWithoutNotes(line) : remarkTexts.paragraphBreaksOff(line));
  }
  if (expected !== null && expected !== all.length && all.length > 0) {
    problems.push(remarkTexts.pagesMismatch(expected, all.length, `${given ?? ''}–${range.last ?? ''}`));
  }

  const hasNotes = all.some((sheet) => sheet.notes.length > 0);
  if (first === null && !hasNotes) return { pages: all.map((sheet) => ({ ...sheet, page: null })), problems };
  if (first === null) problems.push(remarkTexts.pagesUnknown(all.length));
  const { number, style } = first ?? { number: 1, style: 'arabic' };
  const pages = all.map((sheet, index) => ({ ...sheet, page: toPageLabel({ number: number + index, style }) }));
  return { pages, problems };
}

/** Null where the two are written differently (`xii–24`), for then the count cannot be known. */
function countPages(first: PageNumber, last: PageNumber): number | null {
  return first.style === last.style && last.number >= first.number ? last.number - first.number + 1 : null;
}

/** Labels of pages, as printed. */
export interface PageRange {
  readonly firstPage?: string | undefined;
  readonly first?: string | undefined;
  readonly last?: string | undefined;
}

/** A printed page with its label. */
export interface LabelledSheet extends Sheet {
  readonly page: string | null;
}
