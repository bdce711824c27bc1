import { compareCodePoints } from './compare-code-points.ts';
import { endOfRun } from './frequent-words.ts';
import { type KeyNumbers, type KeyedForms, numberKeys } from './number-keys.ts';
import { mostPassages } from './passage.ts';
import type { PreparedEdition } from './prepared-edition.ts';

/** Which key stands where. There are many millions in a large library, so they stand in rows of numbers. */
export interface Postings {
  /** Sorted by their code points. */
  readonly keys: readonly string[];
  /** The postings of key n are those from `starts[n]` to before `starts[n + 1]`. */
  readonly starts: Uint32Array;
  /** The number of the group of each in the whole index, from 0, ascending for each key. */
  readonly groups: Uint32Array;
  /** Its place in the group, ascending in each. */
  readonly places: Uint32Array;
}

/**
 * Gather the words of all editions by the keys under which they are found.
 *
 * Forms of one word have the same place. Each passage is filled up to the same number of places, so that the passage
 * follows from the place alone, before anything of the text is fetched. A frequent word has keys for the run that it
 * begins, too.
 *
 * @param editions
 *   In the order of the catalogue.
 * @param frequent
 *   The words that a phrase is not looked for by.
 * @returns
 *   The postings.
 */
export function gatherPostings(
  editions: Iterable<Pick<PreparedEdition, 'words' | 'text' | 'groups'>>,
  frequent: ReadonlySet<string>,
): Postings {
  const numbers = numberKeys(frequent);
  const rows: Row[] = [];
  for (const edition of editions) addRows(rows, edition, numbers);
  return sortRows(numbers.keys, rows);
}

function addRows(
  rows: Row[],
  { words, text: packed, groups }: Pick<PreparedEdition, 'words' | 'text' | 'groups'>,
  numbers: KeyNumbers,
): void {
  const { numberOf, runs } = numbers;
  const { keys: firstKeys, forms: firstForms, runs: begun, several } = ownWords(words, numbers);
  const text = toNumbers(packed);
  let first = 0;
  const at = (index: number): number => text[first + index] ?? 0;
  const isFrequent = (index: number): boolean => begun[at(index)] !== none;
  for (const { entry, size, others } of groups) {
    const [, stride] = entry;
    const keys: number[] = [];
    const places: number[] = [];
    const add = (key: number, place: number): void => {
      keys.push(key);
      places.push(place);
    };
    for (const [passage, ...names] of others) for (const name of names) add(numberOf(name), passage);
    for (let passage = 0; passage < size; passage += 1) {
      const length = at(0);
      first += 1;
      for (let index = 0; index < length; index += 1) {
        const place = mostPassages + passage * stride + index;
        const word = at(index);
        const more = several.get(word);
        if (more === undefined) add(firstKeys[word] ?? 0, place);
        else for (const key of more.keys) add(key, place);
        const end = isFrequent(index) ? endOfRun(length, index, isFrequent) : null;
        if (end === null) continue;
        let run = begun[word] ?? none;
        for (let inner = index + 1; inner < end; inner += 1) run = runs.goOn(run, firstForms[at(inner)] ?? 0);
        const forms = several.get(at(end))?.forms;
        if (forms === undefined) add(runs.keyOf(runs.goOn(run, firstForms[at(end)] ?? 0)), place);
        else for (const form of forms) add(runs.keyOf(runs.goOn(run, form)), place);
      }
      first += length;
    }
    rows.push({ keys: new Uint32Array(keys), places: new Uint32Array(places) });
  }
}

/** In the place of the run of a word that begins none. */
const none = -1;

/** The words of an edition by their numbers in it: a text asks for them over and over, and so they lie close together. */
interface OwnWords {
  /** Of whole words, as are forms. */
  readonly keys: Int32Array;
  readonly forms: Int32Array;
  readonly runs: Int32Array;
  readonly several: ReadonlyMap<number, KeyedForms>;
}

function ownWords(lines: string, { wordOf, words }: KeyNumbers): OwnWords {
  const numbers = lines === '' ? [] : lines.split('\n').map(wordOf);
  return {
    keys: Int32Array.from(numbers, words.keyOf),
    forms: Int32Array.from(numbers, words.formOf),
    runs: Int32Array.from(numbers, words.runOf),
    several: new Map(
      numbers.flatMap((number, own) => {
        const forms = words.formsOf(number);
        return forms === undefined ? [] : [[own, forms] as const];
      }),
    ),
  };
}

/** Sort by counting: each key is given as many places as it needs, and they are filled in the order of the rows. */
function sortRows(keys: readonly string[], rows: readonly Row[]): Postings {
  const order = Array.from(keys.keys()).sort((a, b) => compareCodePoints(keys[a] ?? '', keys[b] ?? ''));
  const ranks = new Uint32Array(keys.length);
  for (const [rank, key] of order.entries()) ranks[key] = rank;

  const starts = new Uint32Array(keys.length + 1);
  for (const row of rows) for (const key of row.keys) bump(starts, (ranks[key] ?? 0) + 1);
  for (let rank = 0; rank < keys.length; rank += 1) starts[rank + 1] = (starts[rank + 1] ?? 0) + (starts[rank] ?? 0);

  const next = starts.slice();
  const groups = new Uint32Array(starts.at(-1) ?? 0);
  const places = new Uint32Array(groups.length);
  for (const [group, row] of rows.entries()) {
    for (let posting = 0; posting < row.keys.length; posting += 1) {
      const target = bump(next, ranks[row.keys[posting] ?? 0] ?? 0);
      groups[target] = group;
      places[target] = row.places[posting] ?? 0;
    }
  }
  return { keys: order.map((key) => keys[key] ?? ''), starts, groups, places };
}

/** Add one, and give what was there before. */
function bump(counts: Uint32Array, index: number): number {
  const before = counts[index] ?? 0;
  counts[index] = before + 1;
  return before;
}

/** The bytes may begin anywhere, but such rows of numbers must not. */
function toNumbers(packed: string): Uint32Array {
  const bytes = new Uint8Array(Buffer.from(packed, 'base64'));
  return new Uint32Array(bytes.buffer);
}

/** The postings of a group, in ascending order of places. */
interface Row {
  /** Numbers of keys, in the order in which these were first seen. */
  readonly keys: Uint32Array;
  readonly places: Uint32Array;
}
