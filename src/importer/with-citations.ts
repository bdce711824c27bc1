import type { Source } from '../edition/source.ts';
import { type ResolvedCitation, resolveCitations } from './citations/resolve-citations.ts';
import type { ImportReport } from './import-report.ts';
import type { ImportedText } from './import-transcription.ts';
import { type CitedSource, summarizeSource } from './summarize-source.ts';

/**
 * Find the sources that the notes of an imported text cite, and mark each citation in it.
 *
 * @param imported
 *   A text as it was read, without errors.
 * @returns
 *   The same with its citations marked, its sources, and a report that lists both and what is uncertain of them.
 */
export function withCitations(imported: ImportedText): CitingText {
  const { article, sources, citations, problems } = resolveCitations(imported.article);
  const lines = new Map(imported.places.map(({ name, from }) => [name, from]));
  const remarks = problems.map(({ id, note, message, hint }) => ({
    id,
    severity: 'remark' as const,
    line: lines.get(note) ?? 0,
    message: `Note ${note}: ${message}`,
    hint,
  }));
  const firstNotes = new Map([...citations].reverse().map(({ source, note }) => [source, note]));
  return {
    ...imported,
    article,
    sources,
    report: {
      ...imported.report,
      problems: [...imported.report.problems, ...remarks],
      sources: sources.map((source) => summarizeSource(source, firstNotes.get(source.id) ?? '')),
      citations: citations.map(({ note, source, locator, printed, form, certainty }) => ({
        note,
        source,
        locator,
        printed,
        form,
        certainty,
      })),
    },
  };
}

/** An imported text whose citations lead to their sources. */
export interface CitingText extends ImportedText {
  /** What `sources.json` is to hold. */
  readonly sources: readonly Source[];
  readonly report: CitationReport;
}

/** What `--json` prints of an import. */
export interface CitationReport extends ImportReport {
  readonly sources: readonly CitedSource[];
  /** In the order of the notes. */
  readonly citations: readonly Omit<ResolvedCitation, 'alternatives'>[];
}
