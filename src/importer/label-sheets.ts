import type { ImportProblem } from './import-report.ts';
import type { LabelledSheet, PageRange } from './label-pages.ts';
import { type PageNumber, parsePageLabel, toPageLabel } from './page-label.ts';
import { layoutRemarks } from './layouts/layout-remarks.ts';
import { remarkTexts } from './remark-texts.ts';
import type { Sheet } from './split-pages.ts';

/**
 * Give the pages of a PDF their printed labels: those of their running heads, or counted on from the first.
 *
 * @param sheets
 *   Pages with text or notes, in order.
 * @param labels
 *   For each sheet of the file what its running heads say.
 * @param range
 *   `firstPage` from the user, which goes before everything else; `first` and `last` from the cover sheet.
 * @returns
 *   The pages with their labels, and a remark where the labels disagree with the cover sheet, or had to be made up.
 */
export function labelSheets(
  sheets: readonly Sheet[],
  labels: readonly (string | null)[],
  range: PageRange,
): { readonly pages: readonly LabelledSheet[]; readonly problems: readonly ImportProblem[] } {
  const printed = labels[sheets[0]?.sheet ?? 0] ?? null;
  const given = range.firstPage ?? printed ?? range.first;
  const first: PageNumber = (given === undefined ? null : parsePageLabel(given)) ?? { number: 1, style: 'arabic' };
  const start = sheets[0]?.sheet ?? 0;
  const pages = sheets.map((sheet) => ({
    ...sheet,
    page: toPageLabel({ number: first.number + (sheet.sheet ?? start) - start, style: first.style }),
  }));
  const problems: ImportProblem[] = [];
  if (given === undefined) problems.push(remarkTexts.pagesUnknown(pages.length));
  const label = pages[0]?.page;
  if (range.first !== undefined && label !== undefined && label !== range.first && range.firstPage === undefined) {
    problems.push(layoutRemarks.pageFigureDiffers(0, range.first, label));
  }
  return { pages, problems };
}
