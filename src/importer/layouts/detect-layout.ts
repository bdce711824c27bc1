import type { LayoutName } from '../forms/form.ts';

/**
 * Find out how the lines of a transcription stand.
 *
 * @param transcription
 *   Whole file.
 * @returns
 *   The layout, and what was seen.
 */
export function detectLayout(transcription: string): { readonly name: LayoutName; readonly evidence: string } {
  const formFeeds = transcription.split('\f').length - 1;
  if (formFeeds > 0) return { name: 'pdf', evidence: `${count(formFeeds, 'form feed')}, as pdftotext writes them` };
  const notes = transcription.match(/^ {0,3}\[\^[^\]\s]+\]:/gmu)?.length ?? 0;
  if (notes > 0) return { name: 'markdown', evidence: count(notes, 'Markdown footnote') };
  const headings = transcription.match(/^#{1,6} \S.*$/gmu)?.length ?? 0;
  const hasFigures = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+/mu.test(transcription);
  if (headings > 1 && !hasFigures) return { name: 'markdown', evidence: `${count(headings, 'heading')} marked with #` };
  return { name: 'plain', evidence: 'paragraphs parted by blank lines' };
}

function count(number: number, what: string): string {
  return `${String(number)} ${what}${number === 1 ? '' : 's'}`;
}
