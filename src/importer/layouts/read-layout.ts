import type { LayoutName } from '../forms/form.ts';
import type { Layout } from './layout.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPdf } from './read-pdf.ts';
import { readPlain } from './read-plain.ts';

/**
 * Bring the lines of a transcription into blocks.
 *
 * @param transcription
 *   Whole file.
 * @param name
 *   How its lines stand.
 * @returns
 *   Its blocks, and what became of lines and words that are in none.
 */
export function readLayout(transcription: string, name: LayoutName): Layout {
  return readers[name](transcription);
}

const readers: Readonly<Record<LayoutName, (transcription: string) => Layout>> = {
  plain: readPlain,
  pdf: readPdf,
  markdown: readMarkdown,
  // A Word file is Markdown by the time it comes here.
  docx: readMarkdown,
};
