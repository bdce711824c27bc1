import { endOfRun } from './frequent-words.ts';
import { indexKey, nameKey, runKey, wholeWordKeys } from './index-key.ts';
import type { AskedName, QueryWord, Term, Way } from './parse-query.ts';

/**
 * Ask the index for the places of all words that begin with a key.
 *
 * @returns
 *   Places by the name of the group that they stand in.
 */
export type Lookup = (key: string) => Promise<ReadonlyMap<string, readonly number[]>>;

/** Where a term begins in a group, with how well it fits there. */
export type Places = ReadonlyMap<number, number>;

/**
 * How well a place fits a word: another form of the name, the beginning of a longer word, another number, the word in
 * another spelling, just so.
 */
const grades = { other: 0.3, open: 0.45, variant: 0.6, whole: 1, spelled: 1.4 } as const;

/** Whether a place of this grade has another form of the name than was asked for, and nothing closer. */
export function isOtherForm(grade: number): boolean {
  return grade <= grades.other;
}

/**
 * Find the places where a term stands.
 *
 * @param term
 *   A word or phrase; any of its ways will do, and the best counts.
 * @param asking
 *   The index, and the words that phrases are not looked for by.
 * @returns
 *   Places by the name of the group. A phrase stands where its first word does.
 */
export async function findPlaces({ ways }: Term, asking: Asking): Promise<ReadonlyMap<string, Places>> {
  const found = await Promise.all(ways.map((way, number) => placesOfWay(way, number === 0, asking)));
  const merged = new Map<string, Map<number, number>>();
  for (const [name, places] of found.flatMap((groups) => [...groups])) {
    const all = ownOf(merged, name);
    for (const [place, grade] of places) all.set(place, Math.max(grade, all.get(place) ?? 0));
  }
  return merged;
}

/**
 * Find the places where a name stands in another form than was asked for.
 *
 * @param name
 *   What was asked for.
 * @param lookup
 *   The index.
 * @returns
 *   Places by the name of the group, all graded below those that have the word itself.
 */
export async function findOtherForms({ folded }: AskedName, lookup: Lookup): Promise<ReadonlyMap<string, Places>> {
  const groups = await lookup(nameKey(folded));
  return new Map([...groups].map(([name, places]) => [name, new Map(places.map((place) => [place, grades.other]))]));
}

async function placesOfWay({ words, open }: Way, asTyped: boolean, { lookup, frequent }: Asking): Promise<GroupPlaces> {
  const folded = words.map((word) => word.folded);
  const parts: Promise<readonly [offset: number, places: GroupPlaces]>[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const from = at;
    const end = words.length > 1 ? endOfRun(words.length, at, (index) => frequent.has(folded[index] ?? '')) : null;
    const keys = end === null ? keysAt(at) : runKeysAt(at, end);
    if (end !== null) at = end;
    parts.push(placesOfWord(keys, lookup).then((places) => [from, places] as const));
  }
  const [[, first] = [0, new Map<string, Places>()], ...rest] = await Promise.all(parts);
  const followed = [...first].map(([name, places]): [string, Places] => [
    name,
    follow(
      places,
      rest.map(([offset, row]) => [offset, row.get(name)] as const),
    ),
  ]);
  return new Map(followed);

  function keysAt(at: number): readonly GradedKey[] {
    const word = words[at];
    return word === undefined ? [] : keysOf(word, open && at === words.length - 1, asTyped);
  }

  function runKeysAt(at: number, end: number): readonly GradedKey[] {
    const run = folded.slice(at, end + 1);
    const whole = asTyped ? grades.whole : grades.variant;
    const isOpen = open && end === words.length - 1;
    return [...(isOpen ? [[grades.open, runKey(run, { open: true })] as const] : []), [whole, runKey(run)]];
  }
}

/** From the loosest to the closest fit. */
function keysOf(word: QueryWord, open: boolean, asTyped: boolean): readonly GradedKey[] {
  const whole = wholeWordKeys(word.folded).map((key): GradedKey => [asTyped ? grades.whole : grades.variant, key]);
  return [
    ...(open ? [[grades.open, word.folded] as const] : []),
    ...whole,
    ...(asTyped ? [[grades.spelled, indexKey(word)] as const] : []),
  ];
}

/** The grade that is set last for a place is its best. */
async function placesOfWord(keys: readonly GradedKey[], lookup: Lookup): Promise<GroupPlaces> {
  const found = await Promise.all(keys.map(async ([grade, key]) => ({ grade, groups: await lookup(key) })));
  const all = new Map<string, Map<number, number>>();
  for (const { grade, groups } of found) {
    for (const [name, places] of groups) for (const place of places) ownOf(all, name).set(place, grade);
  }
  return all;
}

/** Keep the places after which the other words of a phrase follow one another. */
function follow(places: Places, rest: readonly (readonly [offset: number, places: Places | undefined])[]): Places {
  const kept = [...places].flatMap(([place, grade]): [number, number][] => {
    const others = rest.map(([offset, row]) => row?.get(place + offset));
    return others.every((other) => other !== undefined) ? [[place, Math.min(grade, ...others)]] : [];
  });
  return new Map(kept);
}

function ownOf(groups: Map<string, Map<number, number>>, name: string): Map<number, number> {
  const own = groups.get(name) ?? new Map<number, number>();
  groups.set(name, own);
  return own;
}

/** What is asked, and how. */
export interface Asking {
  readonly lookup: Lookup;
  readonly frequent: ReadonlySet<string>;
}

type GradedKey = readonly [grade: number, key: string];
type GroupPlaces = ReadonlyMap<string, Places>;
