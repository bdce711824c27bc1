import { namesOf } from '../edition/name-of.ts';
import type { Source } from '../edition/source.ts';

/**
 * Describe a source for the report of an import.
 *
 * @param source
 *   The source.
 * @param firstNote
 *   The label of the note that cites it first; empty where none does.
 * @returns
 *   What `--json` prints of it.
 */
export function summarizeSource(source: Source, firstNote: string): CitedSource {
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
