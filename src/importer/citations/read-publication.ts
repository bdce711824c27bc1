import { bareImprint, endOfBareImprint, isPlaceAndYear } from './bare-imprint.ts';
import { describePublication, type Scan } from './describe-publication.ts';
import { noPublication, type Publication } from './mention.ts';
import { parseImprint } from './parse-imprint.ts';
import type { Segment } from './segment.ts';
import { takeSegment } from './take-segment.ts';

/**
 * Read what stands behind a title: larger work, editors, volume, imprint.
 *
 * It goes on to the imprint, in brackets (`(Ankara, 1959)`) or not (`, Paris, Colin, 1957`; `. Lübeck 1928`). Where
 * none
 * comes before a page, a new citation or the end of the clause, only a larger work that stands at once is taken.
 *
 * @param segments
 *   Of one paragraph.
 * @param start
 *   Index of the segment behind the title.
 * @param settings
 *   `form` of the title; `hasNames`: an author stands before it.
 * @returns
 *   What it says, and the index behind its last segment.
 */
export function readPublication(segments: readonly Segment[], start: number, { form, hasNames }: Settings): Reading {
  const scan: Scan = {
    form,
    start,
    container: null,
    chapter: false,
    repeats: false,
    role: null,
    hasVolume: false,
    fallback: start,
    parts: new Map(),
    plainFrom: null,
  };
  let at = start;
  for (; at < Math.min(segments.length, start + 60); at += 1) {
    const piece = segments[at];
    if (piece === undefined) break;
    if (piece.kind === 'group') {
      const group = piece.group;
      if (group?.kind === 'imprint' || (group?.kind === 'date' && form === 'quoted')) {
        return commit(segments, scan, start, at, at + 1);
      }
      if (group?.kind === 'open') break;
      if (group?.kind === 'date' && segments[at + 1]?.group?.kind === 'imprint')
        return commit(segments, scan, start, at, at + 1);
      if (group?.kind === 'date') break;
      if (group?.kind === 'note') return { ...giveUp(segments, scan, form), end: at + 1 };
      continue;
    }
    if (piece.isBreak) {
      const isSpaced = piece.text === '.' && hasNames && at === start;
      if (isSpaced && isPlaceAndYear(segments, at + 1)) continue;
      break;
    }
    if (!takeSegment(segments, at, scan)) {
      const end = endOfBareImprint(segments, at, {
        start,
        hasNames,
        isWithin: scan.container !== null || scan.plainFrom !== null,
      });
      if (end === null) break;
      return commit(segments, scan, start, null, end);
    }
  }
  return giveUp(segments, scan, form);
}

function commit(segments: readonly Segment[], scan: Scan, start: number, group: number | null, end: number): Reading {
  let last = end;
  let imprint =
    group === null ? parseImprint(bareImprint(segments, start, end)) : (segments[group]?.group?.imprint ?? null);
  // `(21/11/1920–2/6/1922) (Istanbul, 1955)`: the first belongs to the title.
  let titleEnd: string | null = null;
  if (segments[last]?.group?.kind === 'imprint') {
    titleEnd = group === start ? (segments[start]?.text ?? null) : null;
    imprint = segments[last]?.group?.imprint ?? imprint;
    last += 1;
  }
  const alias = aliasAt(segments, last) ?? imprint?.alias ?? null;
  return { publication: { ...describePublication(segments, scan, group ?? end), imprint, alias, titleEnd }, end: last };
}

function giveUp(segments: readonly Segment[], scan: Scan, form: Settings['form']): Reading {
  const isContainer = form === 'quoted' || scan.chapter ? scan.container !== null : false;
  const end = scan.fallback;
  if (scan.repeats && scan.chapter)
    return { publication: { ...noPublication, isChapter: true, repeatsContainer: true }, end };
  const publication = isContainer
    ? { ...noPublication, container: scan.container, isChapter: scan.chapter }
    : noPublication;
  return { publication: { ...publication, alias: aliasAt(segments, end) }, end };
}

function aliasAt(segments: readonly Segment[], at: number): string | null {
  const group = segments[at]?.group;
  return group?.alias ?? null;
}

interface Settings {
  readonly form: 'italic' | 'quoted';
  readonly hasNames: boolean;
}

interface Reading {
  readonly publication: Publication;
  /** Index of the segment behind it. */
  readonly end: number;
}
