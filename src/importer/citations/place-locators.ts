import type { Range } from './note-text.ts';
import { readLocator } from './read-locator.ts';
import type { Resolution } from './resolve-mentions.ts';
import type { Segment } from './segment.ts';

/**
 * Find the locator of each citation, now that it is known where the next one begins.
 *
 * It stands behind the citation; only the files of an archive may stand before it (`E/7/21 in class 608`).
 *
 * @param resolutions
 *   All citations, in order.
 * @returns
 *   Characters of the paragraph; nothing for a citation without a locator.
 */
export function placeLocators(resolutions: readonly Resolution[]): ReadonlyMap<Resolution, Range> {
  const locators = new Map<Resolution, Range>();
  for (const [index, resolution] of resolutions.entries()) {
    const { mention, segments } = resolution.item;
    const next = resolutions[index + 1]?.item;
    const limit = next?.segments === segments ? next.mention.first : segments.length;
    const before = mention.kind === 'archive' ? filesBefore(segments, mention.first) : null;
    const locator = before ?? readLocator(segments, mention.end, limit, mention.kind);
    if (locator !== null) locators.set(resolution, { from: locator.from, to: locator.to });
  }
  return locators;
}

function filesBefore(segments: readonly Segment[], start: number): Range | null {
  if (segments[start - 1]?.fold !== 'in') return null;
  let first = start - 1;
  for (let at = start - 2; at >= 0; at -= 1) {
    const piece = segments[at];
    if (piece?.kind === 'code' || piece?.kind === 'number') first = at;
    else if (piece?.text !== ',' && piece?.fold !== 'and') break;
  }
  const [from, last] = [segments[first], segments[start - 2]];
  return first === start - 1 || from === undefined || last === undefined ? null : { from: from.from, to: last.to };
}
