import { errorTexts } from '../error-texts.ts';
import type { ImportProblem } from '../import-report.ts';
import { remarkTexts } from '../remark-texts.ts';
import type { DocxParts } from './unpack-docx.ts';

/**
 * Check that the text read from a Word file has as many letters and figures as the file, counted without reading its
 * structure.
 *
 * @param parts
 *   Of the file.
 * @param text
 *   What was read.
 * @param notes
 *   How many are `called` in the text, and how many were `written`.
 * @returns
 *   A problem where letters were lost, or where notes were, for nothing calls them.
 */
export function checkLetters(
  parts: DocxParts,
  text: string,
  { called, written }: { readonly called: number; readonly written: number },
): readonly ImportProblem[] {
  const xml = [parts.document, parts.footnotes, parts.endnotes].join('\n');
  const kept = xml.replace(/<(w:moveFrom|mc:Fallback)[ >].*?<\/\1>/gsu, '');
  const source = [...kept.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)]
    .map((match) => unescape(match[1] ?? ''))
    .join('');
  const plain = text.replace(/\[\^e?\d+\](?::)?/gu, '');
  const [before, after] = [source, plain].map((words) => words.normalize('NFKC').match(/[\p{L}\p{N}]/gu)?.length ?? 0);
  const problems: ImportProblem[] = [];
  if (written > called) problems.push(remarkTexts.notesUncalled(written - called));
  if (before !== after && written <= called) {
    problems.push(
      errorTexts.wordsLost(0, `the file has ${String(before)} letters and figures, and ${String(after)} were read`),
    );
  }
  return problems;
}

function unescape(text: string): string {
  return text.replace(
    /&#(\d+);|&#x([\da-f]+);|&amp;|&lt;|&gt;|&quot;|&apos;/giu,
    (_, decimal?: string, hex?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return hex === undefined ? '' : String.fromCodePoint(Number.parseInt(hex, 16));
    },
  );
}
