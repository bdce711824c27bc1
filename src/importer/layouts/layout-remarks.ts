import { oneLine, remark } from '../remark.ts';

/** The catalogue of what the editor should look at where lines, pages and divided words were not sure. */
export const layoutRemarks = {
  hyphenUncertain: (line: number, left: string, right: string, taken: string) =>
    remark(
      'hyphen-uncertain',
      line,
      `Found "${left}" at the end of a line and "${right}" on the next; "${taken}" was taken, but the text does not show how it writes the word.`,
      'Correct it in text.mdx if need be.',
    ),

  runningLineDoubtful: (line: number, text: string) =>
    remark(
      'running-line',
      line,
      `Found "${oneLine(text)}" at the edge of a page; it may be a running head, and was kept in the text.`,
      'Remove it in text.mdx if it is one.',
    ),

  paragraphMended: (line: number) =>
    remark(
      'paragraph-mended',
      line,
      'Found a paragraph that goes on behind a gap; its parts were joined.',
      'Part them in text.mdx if they are two paragraphs.',
    ),

  shapeTaken: (line: number, what: string, text: string) =>
    remark(
      'shape-taken',
      line,
      `Found lines set off from the text, "${oneLine(text)}"; they were taken for ${what}.`,
      'Correct it in text.mdx if they are something else.',
    ),

  pageFigureDiffers: (line: number, expected: string, found: string) =>
    remark(
      'page-figure',
      line,
      `Expected the page figure ${expected} on this page, counting from the others; found ${found}. ${expected} was taken.`,
      'Compare the milestones in text.mdx with the print.',
    ),

  runningHeadTaken: (line: number, text: string, isCounted: boolean) =>
    remark(
      'page-figures',
      line,
      `Found "${oneLine(text)}" at the head of a page; it was taken for ${/\p{L}/u.test(text) ? 'a running head with its page figure' : 'a page figure'} and dropped${isCounted ? ', and pages were counted from it' : ''}.`,
      isCounted
        ? 'Compare the milestones in text.mdx with the print.'
        : 'Compare the milestones in text.mdx with the print; with --first-page N they are counted from there.',
    ),

  pageFiguresDropped: (line: number, figures: readonly string[]) =>
    remark(
      'page-figures',
      line,
      `Found lines that hold nothing but page figures (${figures.slice(0, 5).join(', ')}${figures.length > 5 ? ' …' : ''}); they were dropped, and pages were counted as the notes show them.`,
      'Compare the milestones in text.mdx with the print; with --first-page N they are counted from there.',
    ),
};
