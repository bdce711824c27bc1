import { readDocx } from './docx/read-docx.ts';
import type { ImportReport } from './import-report.ts';
import { type ImportedText, type ImportOptions, importTranscription } from './import-transcription.ts';

/**
 * Make an edition of a Word file.
 *
 * @param bytes
 *   The whole file.
 * @param options
 *   What the file does not say.
 * @returns
 *   As `importTranscription` does; a line of the report is a paragraph of the file, from 1. Null where it is no Word file.
 */
export function importDocx(bytes: Uint8Array, options: ImportOptions = {}): ImportedText | null {
  const docx = readDocx(bytes);
  if (docx === null) return null;
  const { text, paragraphs, problems } = docx;
  const imported = importTranscription(text, { ...options, form: { ...options.form, layout: 'docx' } });
  const toParagraph = (line: number): number => paragraphs[line - 1] ?? 0;
  const source = Array.from({ length: Math.max(0, ...paragraphs) }, () => '');
  imported.source.forEach((line, index) => {
    const at = toParagraph(index + 1) - 1;
    if (at >= 0) source[at] = [source[at] ?? '', line].filter((part) => part !== '').join('\n');
  });
  return {
    article: imported.article,
    report: withPlaces(imported.report, toParagraph, problems),
    places: imported.places.map((place) => ({ ...place, from: toParagraph(place.from), to: toParagraph(place.to) })),
    source,
  };
}

function withPlaces(
  report: ImportReport,
  toParagraph: (line: number) => number,
  problems: ImportReport['problems'],
): ImportReport {
  const moved = <Item extends { readonly line: number }>(item: Item): Item => ({
    ...item,
    line: toParagraph(item.line),
  });
  const { dropped, joined } = report.words;
  return {
    ...report,
    turns: report.turns.map(moved),
    words: {
      ...report.words,
      dropped: dropped.map(moved),
      ...(joined === undefined
        ? {}
        : { joined: joined.map((word) => ({ ...moved(word), onto: toParagraph(word.onto) })) }),
    },
    problems: [...problems, ...report.problems.map(moved)].toSorted(
      (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error') || a.line - b.line,
    ),
  };
}
