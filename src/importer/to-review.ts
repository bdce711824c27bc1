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
    const shown = problem.line === 0 ? [] : placesAt(places, problem.line);
    return {
      problem,
      lines: linesAbout(source, problem.line),
      edition: shown.map((place) => partAt(place, passages, notes)),
    };
  });
}

/** What stands on a line, or the next thing that does; where a passage begins there, the one before it too. */
function placesAt(places: readonly SourcePlace[], line: number): readonly SourcePlace[] {
  const within = places.findLastIndex(({ from, to }) => from <= line && line <= to);
  const at = within === -1 ? places.findIndex(({ from }) => from >= line) : within;
  const place = places[at === -1 ? places.length - 1 : at];
  if (place === undefined) return [];
  const before = places.slice(0, Math.max(0, at)).findLast(({ type }) => type === 'passage');
  return place.type === 'passage' && place.from === line && before !== undefined ? [before, place] : [place];
}

function linesAbout(source: readonly string[], line: number): readonly SourceLine[] {
  if (line === 0) return [];
  const from = Math.max(1, line - around);
  return source
    .slice(from - 1, line + around)
    .map((text, index) => ({ line: from + index, text, isMeant: from + index === line }));
}

/** In lines, on either side. */
const around = 4;

function partAt(
  { type, name }: SourcePlace,
  passages: ReadonlyMap<string, Passage>,
  notes: ReadonlyMap<string, Note>,
): EditionPart {
  if (type === 'note') return { name, type, blocks: notes.get(name)?.blocks ?? [] };
  const passage = passages.get(name);
  return { name, type, blocks: passage === undefined ? [] : [passage.block] };
}

/** One thing to look at. */
export interface ReviewItem {
  readonly problem: ImportProblem;
  /** None where it is the file as a whole. */
  readonly lines: readonly SourceLine[];
  /** The passages or notes that were made of them. */
  readonly edition: readonly EditionPart[];
}

/** A passage or a note. */
export interface EditionPart {
  readonly type: 'passage' | 'note';
  /** Its anchor or its label. */
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** A line of the transcription. */
export interface SourceLine {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  /** It is the line that the problem names. */
  readonly isMeant: boolean;
}
