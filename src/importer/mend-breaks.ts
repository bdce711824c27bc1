import type { ImportProblem } from './import-report.ts';
import { isHeading } from './is-heading.ts';
import { layoutRemarks } from './layouts/layout-remarks.ts';
import { endingOf, isBegunSmall } from './sentence.ts';
import type { SourceBlock } from './source-block.ts';
import type { Sheet } from './split-pages.ts';

/**
 * Join the parts of a paragraph that a gap divides within a page of a PDF.
 *
 * A part that breaks off in mid-sentence goes on in the next where that begins with a small letter.
 *
 * @param sheets
 *   Pages in order; the rests of notes are already with their notes.
 * @returns
 *   The pages, and a remark for each gap.
 */
export function mendBreaks(sheets: readonly Sheet[]): {
  readonly sheets: readonly Sheet[];
  readonly problems: readonly ImportProblem[];
} {
  const problems: ImportProblem[] = [];
  const mended = sheets.map((sheet): Sheet => {
    const body: SourceBlock[] = [];
    for (const block of sheet.body) {
      const before = body.at(-1);
      if (before === undefined || !goesOn(before, block)) {
        body.push(block);
        continue;
      }
      const gap = block.line - before.line - (before.text.split('\n').length - 1);
      body[body.length - 1] = { ...before, text: before.text + '\n'.repeat(Math.max(1, gap)) + block.text };
      problems.push(layoutRemarks.paragraphMended(block.line));
    }
    return { ...sheet, body };
  });
  return { sheets: mended, problems };
}

function goesOn(before: SourceBlock, block: SourceBlock): boolean {
  if (before.shape !== undefined || block.shape !== undefined || isHeading(before.text)) return false;
  return endingOf(before.text) === 'broken' && isBegunSmall(block.text) && !/\p{L}[-\u00AD‐]$/u.test(before.text);
}
