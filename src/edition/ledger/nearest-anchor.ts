/**
 * Find the place nearest to one that there never was: `#p999`, `#P12`, `#p.12`, `#n130.9`.
 *
 * @param ids
 *   The ids on the page, in the order of the text.
 * @param fragment
 *   What the address asked for, with or without `#`.
 * @returns
 *   The id of the same kind with the nearest number, the lower of two; null where nothing is like it.
 */
export function nearestAnchor(ids: readonly string[], fragment: string): string | null {
  const asked = parse(fragment);
  if (asked === null) return null;
  let nearest: string | null = null;
  let least: readonly number[] = [Infinity];
  for (const id of ids) {
    const known = parse(id);
    if (known?.kind !== asked.kind) continue;
    const distance = distanceBetween(asked, known);
    if (isLess(distance, least)) [nearest, least] = [id, distance];
  }
  return nearest;
}

/** First by numbers, then by letters; of two as near, the one that comes first in the text is found first. */
function distanceBetween(asked: Parsed, known: Parsed): readonly number[] {
  const numbers = [0, 1].map((place) => Math.abs((asked.numbers[place] ?? 0) - (known.numbers[place] ?? 0)));
  return [...numbers, Math.abs(order(asked.suffix) - order(known.suffix))];
}

function isLess(left: readonly number[], right: readonly number[]): boolean {
  const at = left.findIndex((value, index) => value !== right[index]);
  return at >= 0 && (left[at] ?? 0) < (right[at] ?? Infinity);
}

/** The first letter of a suffix as a number, so that `p12c` is nearer to `p12b` than to `p12`. */
function order(suffix: string): number {
  return suffix === '' ? 0 : suffix.charCodeAt(0) - 96;
}

function parse(fragment: string): Parsed | null {
  const match = /^#?\s*([a-z]*)[^a-z\d]*(\d+)(?:[.\-:](\d+))?([a-z]*)/iu.exec(decoded(fragment));
  if (match === null) return null;
  return {
    // A bare number means a paragraph.
    kind: match[1]?.toLowerCase() === '' ? 'p' : (match[1]?.toLowerCase() ?? 'p'),
    numbers: [Number(match[2]), Number(match[3] ?? 0)],
    suffix: match[4]?.toLowerCase() ?? '',
  };
}

/** A fragment in an address may be escaped, and badly. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

interface Parsed {
  readonly kind: string;
  readonly numbers: readonly [number, number];
  readonly suffix: string;
}
