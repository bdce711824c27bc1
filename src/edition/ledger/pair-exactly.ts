/**
 * Pair passages whose words did not change.
 *
 * Where the same words stand once before and once now they are a pair wherever they went. Words that stand more than
 * once are paired where a neighbour is paired, for neighbours move together; then, if as many are left as there were,
 * in their order, which no reader can tell from any other. What is left over is not settled here.
 *
 * @param before
 *   A key for each passage as recorded, in order; equal keys mean equal words.
 * @param now
 *   The same for the text as it is.
 * @returns
 *   From index before to index now.
 */
export function pairExactly(before: readonly string[], now: readonly string[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (from: number, to: number): void => {
    pairs.set(from, to);
    taken.add(to);
  };
  const fromOf = placesByKey(before);
  const toOf = placesByKey(now);

  for (const [key, [from, ...others]] of fromOf) {
    const [to, ...alike] = toOf.get(key) ?? [];
    if (from !== undefined && to !== undefined && others.length + alike.length === 0) pair(from, to);
  }

  for (const step of [1, -1]) {
    for (let turn = 0; turn < before.length; turn += 1) {
      const from = step === 1 ? turn : before.length - 1 - turn;
      if (pairs.has(from)) continue;
      const to = neighbour(from, step) ?? -1;
      const other = neighbour(from, -step);
      const fits = (place: number): boolean => now[place] === before[from] && !taken.has(place);
      if (fits(to) && (other === undefined || other === to || !fits(other))) pair(from, to);
    }
  }

  for (const [key, from] of fromOf) {
    const restBefore = from.filter((place) => !pairs.has(place));
    const restNow = (toOf.get(key) ?? []).filter((place) => !taken.has(place));
    if (restBefore.length !== restNow.length) continue;
    restNow.forEach((place, index) => {
      pair(restBefore[index] ?? 0, place);
    });
  }
  return pairs;

  /** Where a passage stands if it still follows (`step` 1) or precedes (-1) its neighbour; both ends count as paired. */
  function neighbour(from: number, step: number): number | undefined {
    const beside = from - step;
    if (beside < 0) return 0;
    if (beside >= before.length) return now.length - 1;
    const place = pairs.get(beside);
    return place === undefined ? undefined : place + step;
  }
}

function placesByKey(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  keys.forEach((key, place) => {
    const known = places.get(key);
    if (known === undefined) places.set(key, [place]);
    else known.push(place);
  });
  return places;
}
