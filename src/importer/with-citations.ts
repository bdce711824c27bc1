import { namesOf } from '../edition/name-of.ts';
import type { Source } from '../edition/source.ts';
import { type ResolvedCitation, resolveCitations } from './citations/resolve-citations.ts';
import type { ImportReport } from './import-report.ts';
import type { ImportedText } from './import-transcription.ts';

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
      sources: sources.map((source) => summarize(source, firstNotes.get(source.id) ?? '')),
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

function summarize(source: Source, firstNote: string): CitedSource {
  return {
    key: source.id,
    type: source.type,
    author: source.author === undefined ? null : namesOf(source.author),
    title: source.title ?? null,
    container: source['container-title'] ?? null,
    place: source['publisher-place'] ?? null,
    year: source.issued?.['date-parts']?.[0]?.[0] ?? null,
    firstNote,
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

/** A source, shortly. */
export interface CitedSource {
  readonly key: string;
  readonly type: string;
  /** As read: `Jane Degras and A. Moss`. */
  readonly author: string | null;
  readonly title: string | null;
  readonly container: string | null;
  readonly place: string | null;
  readonly year: string | number | null;
  /** The label of the note that cites it first. */
  readonly firstNote: string;
}
