import type { Block, Note, Passage } from '../edition/article.ts';
import type { ImportProblem } from './import-report.ts';
import type { ImportedText } from './import-transcription.ts';
import type { SourcePlace } from './source-place.ts';

/**
 * Gather what a person should look at after an import: each uncertain place with the lines of the transcription about
 * it, and what became of them.
 *
 * @param imported
 *   What the importer made.
 * @returns
 *   Items in the order of the report.
 */
export function toReview({ article, report, source, places }: ImportedText): readonly ReviewItem[] {
  const passages = new Map(article.text.map((passage) => [passage.anchor, passage]));
  const notes = new Map(article.notes.map((note) => [note.label, note]));
  return report.problems.map((problem): ReviewItem => {
    const place = problem.line === 0 ? null : placeAt(places, problem.line);
    return {
      problem,
      lines: linesAbout(source, problem.line, place),
      edition: place === null ? null : blocksAt(place, passages, notes),
    };
  });
}

/** The last place that begins at or above a line, and below it the nearest that does. */
function placeAt(places: readonly SourcePlace[], line: number): SourcePlace | null {
  const within = places.findLast(({ from, to }) => from <= line && line <= to);
  return within ?? places.find(({ from }) => from >= line) ?? places.at(-1) ?? null;
}

function linesAbout(source: readonly string[], line: number, place: SourcePlace | null): readonly SourceLine[] {
  if (line === 0) return [];
  const from = Math.max(1, place === null || place.from > line ? line - around : Math.max(place.from, line - around));
  return source
    .slice(from - 1, line + around)
    .map((text, index) => ({ line: from + index, text, isMeant: from + index === line }));
}

/** In lines, on either side. */
const around = 3;

function blocksAt(
  { type, name }: SourcePlace,
  passages: ReadonlyMap<string, Passage>,
  notes: ReadonlyMap<string, Note>,
): ReviewItem['edition'] {
  if (type === 'note') return { name, type, blocks: notes.get(name)?.blocks ?? [] };
  const passage = passages.get(name);
  return { name, type, blocks: passage === undefined ? [] : [passage.block] };
}

/** One thing to look at. */
export interface ReviewItem {
  readonly problem: ImportProblem;
  /** None where it is the file as a whole. */
  readonly lines: readonly SourceLine[];
  /** The passage or note that was made of them; null where there is none. */
  readonly edition: {
    readonly type: 'passage' | 'note';
    /** Its anchor or its label. */
    readonly name: string;
    readonly blocks: readonly Block[];
  } | null;
}

/** A line of the transcription. */
export interface SourceLine {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  /** It is the line that the problem names. */
  readonly isMeant: boolean;
}
