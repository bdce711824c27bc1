/** One word: the index of its text in a list of texts, and its own in the text. */
export interface WordPlace {
  readonly text: number;
  readonly word: number;
}

/** For each word of each text, where it stands on the other side in the same company. */
export interface WordTraces {
  /** `before[text][word]`: places in the texts of now. */
  readonly before: readonly (readonly (readonly WordPlace[])[])[];
  /** `now[text][word]`: places in the texts of before. */
  readonly now: readonly (readonly (readonly WordPlace[])[])[];
}

/** Words in a row that must be equal for a text to be recognised by them. */
const runLength = 3;
/** A run that stands in more places than this on either side is a common phrase, and says nothing. */
const commonFrom = 12;
/** Changed words in a row over which a match goes on, if the words beyond them are in step again. */
const bridge = 2;

/**
 * Find for each word of some texts where it stands now, through an index of runs of three words.
 *
 * Runs go on over the border between two texts, so that the neighbours of a very short one bear witness for it, and
 * one that was joined to its neighbour is found. Nothing is decided here: a word that recurs has several traces. The
 * cost is that of one pass over all words, for a run leads only to where it stands and common runs lead nowhere.
 *
 * @param before
 *   The hashes of the words of each text as it was, in order.
 * @param now
 *   The same for each text as it is.
 * @returns
 *   Traces in both directions.
 */
export function traceWords(before: readonly (readonly number[])[], now: readonly (readonly number[])[]): WordTraces {
  const traces = { before: emptyTraces(before), now: emptyTraces(now) };
  const old = streamOf(before);
  const present = streamOf(now);
  const runsNow = indexRuns(present);
  for (const [run, from] of indexRuns(old)) {
    const to = runsNow.get(run);
    if (to === undefined || from.length > commonFrom || to.length > commonFrom) continue;
    for (const left of from) for (const right of to) follow(left, right);
  }
  return traces;

  /** Trace the words of a run, and those beside it that are in step with them. */
  function follow(left: number, right: number): void {
    const join = (offset: number): void => {
      const one = old.places[left + offset];
      const other = present.places[right + offset];
      if (one === undefined || other === undefined) return;
      add(traces.before[one.text]?.[one.word], other);
      add(traces.now[other.text]?.[other.word], one);
    };
    const isEqual = (offset: number): boolean => {
      const word = old.words[left + offset];
      return word !== undefined && word === present.words[right + offset];
    };
    const isWithin = (offset: number, edge: number): boolean =>
      old.places[left + offset]?.text === old.places[left + edge]?.text &&
      present.places[right + offset]?.text === present.places[right + edge]?.text;
    for (let offset = 0; offset < runLength; offset += 1) join(offset);
    for (const [start, step] of [
      [-1, -1],
      [runLength, 1],
    ] as const) {
      // Where the next word is in step too, the run that holds it goes on from there.
      if (isEqual(start)) continue;
      // Beyond a border, what is only nearly in step says nothing.
      for (let offset = start, missed = 0; missed <= bridge && isWithin(offset, start - step); offset += step) {
        if (isEqual(offset)) join(offset);
        missed = isEqual(offset) ? 0 : missed + 1;
      }
    }
  }
}

/** Texts, one behind the other. */
function streamOf(texts: readonly (readonly number[])[]): Stream {
  return {
    words: texts.flat(),
    places: texts.flatMap((words, text) => words.map((_, word) => ({ text, word }))),
  };
}

/** Where each run of words begins in a stream. */
function indexRuns({ words }: Stream): ReadonlyMap<number, readonly number[]> {
  const runs = new Map<number, number[]>();
  for (let word = 0; word + runLength <= words.length; word += 1) {
    let key = 0;
    // Thirty-six bits, so no bitwise operators: those have thirty-two.
    for (let offset = 0; offset < runLength; offset += 1) key = key * 4096 + (words[word + offset] ?? 0);
    const known = runs.get(key);
    if (known === undefined) runs.set(key, [word]);
    else known.push(word);
  }
  return runs;
}

function emptyTraces(texts: readonly (readonly number[])[]): WordPlace[][][] {
  return texts.map((words) => words.map(() => []));
}

function add(places: WordPlace[] | undefined, place: WordPlace): void {
  if (places?.some(({ text, word }) => text === place.text && word === place.word) === false) places.push(place);
}

interface Stream {
  readonly words: readonly number[];
  /** Where each word stands in its text. */
  readonly places: readonly WordPlace[];
}
