import type { Article } from '../article.ts';
import { alignNotes } from './align-notes.ts';
import { alignPassages } from './align-passages.ts';
import { isLabelled } from './is-labelled.ts';
import type { Ledger, StandingEntry } from './ledger.ts';
import { type Place, placesOf } from './places-of.ts';
import type { Trace } from './trace.ts';

/** What the ledger keeps anchors for as it is now, and where the words of each anchor are in it. */
export interface Alignment {
  readonly places: readonly Place[];
  /** One for each anchor that stood, in the order of the ledger, and for each note or name whose id is back. */
  readonly traces: readonly Trace[];
}

/**
 * Find out where the words of every passage and note of a ledger stand in the text as it is now.
 *
 * @param article
 *   As parsed.
 * @param ledger
 *   The ledger of this edition.
 * @returns
 *   Places and traces; a trace in doubt names what the editor may choose from.
 */
export function alignLedger(article: Article, ledger: Ledger): Alignment {
  const places = placesOf(article);
  const passages = places.filter(({ kind }) => kind !== 'note');
  const notes = places.filter(({ kind }) => kind === 'note');
  const labels = new Set(notes.map(({ provisional }) => provisional));
  const traces = alignPassages(
    ledger.anchors.filter((entry): entry is StandingEntry => entry.state === 'stands' && !isLabelled(entry.kind)),
    passages,
  );
  const noteTraces = alignNotes(
    ledger.anchors.filter(({ state, kind, id }) => kind === 'note' && (state === 'stands' || labels.has(id))),
    notes,
  );
  return { places, traces: [...traces, ...noteTraces.map((trace) => shift(trace, passages.length))] };
}

/** Notes come behind passages in the list of places. */
function shift(trace: Trace, by: number): Trace {
  const move = ({ place, words }: { place: number; words: number }) => ({ place: place + by, words });
  return { ...trace, shares: trace.shares.map(move), candidates: trace.candidates.map(move) };
}
