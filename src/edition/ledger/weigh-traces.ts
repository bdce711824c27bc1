import type { Doubt, Share } from './trace.ts';
import type { WordPlace, WordTraces } from './trace-words.ts';

/** Words that must be recognised beyond doubt, so that a phrase which happens to recur is not taken for a passage. */
const leastWords = 4;
/** The share of an anchor's words that must be left, and traced beyond doubt. */
const leastShare = 1 / 2;
/** The share of its words that may stand elsewhere too: more, and there is a lookalike. */
const mostDoubtful = 1 / 4;

/** What the words of one text say about where it stands now. */
export interface Weight {
  /** By words that have one trace only, most first. */
  readonly shares: readonly Share[];
  /** By words that have a trace there at all, most first. */
  readonly candidates: readonly Share[];
  /** Null where the shares may be trusted. */
  readonly doubt: Doubt | null;
}

/**
 * Weigh the traces of the words of one text.
 *
 * A word bears witness only where there is no second opinion: it leads to one text now, and nothing else leads to that
 * word. So a lookalike, wherever it came from, takes away evidence and never adds any.
 *
 * @param traces
 *   The traces of all texts.
 * @param text
 *   The index of the text among those of before.
 * @returns
 *   Where it seems to stand, and whether that is beyond doubt.
 */
export function weighTraces(traces: WordTraces, text: number): Weight {
  const words = traces.before[text] ?? [];
  const clean = new Map<number, number>();
  const held = new Map<number, number>();
  let doubtful = 0;
  for (const places of words) {
    const texts = new Set(places.map((place) => place.text));
    for (const place of texts) count(held, place);
    const [only] = texts;
    if (only === undefined) continue;
    if (texts.size === 1 && places.every((place) => isOnlyFrom(traces, place, text))) count(clean, only);
    else doubtful += 1;
  }
  const left = sum(clean);
  const enough = left >= leastWords && left >= words.length * leastShare;
  const shares = ranked(clean);
  // Of two parts the larger keeps the anchor. Which that is must not hang on words that were not recognised, or that may
  // stand elsewhere too, unless it has half of the words by itself.
  const [first, second] = shares;
  const lead = (first?.words ?? 0) - (second?.words ?? 0);
  const isClear = second === undefined || lead >= words.length - left || (first?.words ?? 0) * 2 >= words.length;
  const alike = doubtful > words.length * mostDoubtful;
  return {
    // Part of a passage is worth a mention only where it is more than a phrase.
    shares: shares.filter((share, rank) => rank === 0 || share.words >= leastWords),
    candidates: ranked(held),
    doubt: held.size === 0 ? 'gone' : alike ? 'alike' : enough && isClear ? null : 'changed',
  };
}

function isOnlyFrom(traces: WordTraces, place: WordPlace, text: number): boolean {
  return traces.now[place.text]?.[place.word]?.every((origin) => origin.text === text) ?? false;
}

function ranked(words: ReadonlyMap<number, number>): readonly Share[] {
  return [...words]
    .map(([place, count]) => ({ place, words: count }))
    .sort((left, right) => right.words - left.words || left.place - right.place);
}

function count(words: Map<number, number>, place: number): void {
  words.set(place, (words.get(place) ?? 0) + 1);
}

function sum(words: ReadonlyMap<number, number>): number {
  return [...words.values()].reduce((total, count) => total + count, 0);
}
