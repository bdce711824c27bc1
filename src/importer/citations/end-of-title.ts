import { isDate } from './is-date.ts';
import { noPublication, type Publication } from './mention.ts';
import { parseImprint } from './parse-imprint.ts';
import { isPlaceStart } from './read-locator.ts';
import { readPublication } from './read-publication.ts';
import { volumeWords } from './rules/locators.ts';
import { monthNumbers } from './rules/months.ts';
import { containerWords, roleWords } from './rules/roles.ts';
import type { Segment } from './segment.ts';
import { textBetween } from './text-between.ts';

/**
 * Find where a title in ordinary letters ends: before an imprint, an editor, a volume or a page.
 *
 * @param segments
 *   Of one paragraph.
 * @param first
 *   Index at which the citation begins.
 * @param end
 *   Index behind the last segment of its clause.
 * @param settings
 *   `author`: whether the author's name is part of what is read or stands before it.
 * @returns
 *   Indexes behind the title and behind the citation, and what stands between them.
 */
export function endOfTitle(
  segments: readonly Segment[],
  first: number,
  end: number,
  { author = 'inside' }: TitleSettings = {},
): TitleEnd {
  for (let at = first + 1; at < Math.min(end, first + longest); at += 1) {
    const piece = segments[at];
    const group = piece?.group;
    if (group?.kind === 'imprint' || (group?.kind === 'date' && segments[at + 1]?.group?.kind === 'imprint')) {
      const behind = group.kind === 'date' ? at + 1 : at;
      const imprint = segments[behind]?.group?.imprint ?? null;
      const alias = imprint?.alias ?? segments[behind + 1]?.group?.alias ?? null;
      return { title: at, end: behind + 1, publication: { ...noPublication, imprint, alias } };
    }
    if ((piece?.kind === 'number' || piece?.kind === 'code') && isBareYear(segments, at, first)) {
      const place = placeBefore(segments, at, first, author);
      if (place !== null)
        return {
          title: place,
          end: at + 1,
          publication: { ...noPublication, imprint: parseImprint(textBetween(segments, place + 1, at + 1)) },
        };
    }
    if (piece?.text !== ',' || isDate(segments, at)) continue;
    const next = segments[at + 1];
    const isPlace = isPlaceStart(segments, at + 1, end);
    if (isPlace || next?.kind === 'number' || roleWords.has(next?.fold ?? '') || volumeWords.has(next?.fold ?? '')) {
      const { publication, end: behind } = readPublication(segments, at, { form: 'italic', hasNames: true });
      // `Lucas Amery, ed., Title`: the role of the name before it.
      const behindRole = segments[at + 2]?.text === '.' ? at + 3 : at + 2;
      const isAfterName = roleWords.has(next?.fold ?? '') && segments[behindRole]?.text === ',';
      if (
        publication.imprint !== null &&
        behind <= end &&
        !isAfterName &&
        (publication.imprint.place !== '' || segments[behind - 1]?.kind === 'group')
      )
        return { title: at, end: behind, publication };
    }
    if (containerWords.has(next?.fold ?? '') && /^[\p{Lu}:]|^\p{Ll}+ \.$/u.test(segments[at + 2]?.text ?? '')) {
      const { publication, end: behind } = readPublication(segments, at, { form: 'quoted', hasNames: true });
      if (publication.imprint !== null && publication.isChapter && behind <= end)
        return { title: at, end: behind, publication };
    }
    const isYear = /^(?:1[4-9]|20)\d\d/u.test(next?.text ?? '');
    if (isPlace && !isYear) return { title: at, end: at, publication: noPublication };
  }
  // `Titel. Lübeck 1928`
  if (segments[end]?.text === '.' && end - first > 3) {
    const subtitle = readSubtitle(segments, end + 1);
    if (subtitle !== null) return subtitle;
    const { publication, end: behind } = readPublication(segments, end, { form: 'italic', hasNames: true });
    if (publication.imprint !== null) return { title: end, end: behind, publication };
  }
  return { title: end, end, publication: noPublication };
}

/** German: `Zunft und Rat. Zur Geschichte der Sülze, Göttingen 1961`. A sentence of prose has a comma or a verb. */
function readSubtitle(segments: readonly Segment[], start: number): TitleEnd | null {
  let stop = start;
  while (stop < segments.length && stop < start + 40 && segments[stop]?.isBreak !== true) stop += 1;
  const rest = endOfTitle(segments, start, stop, { author: 'before' });
  const words = segments.slice(start, rest.title);
  const isTitle =
    words.length > 0 &&
    words.length < 18 &&
    words.every(({ text, fold, kind }) => text !== ',' && !verbs.has(fold) && kind !== 'reference');
  return isTitle && rest.publication.imprint !== null && rest.publication.imprint.place !== '' ? rest : null;
}

const verbs: ReadonlySet<string> = new Set(
  'was were is are had has have ist war sind waren wurde wurden hat hatte est sont a fut'.split(' '),
);

/** A year that ends an imprint without brackets: no month before it, no prose behind it. */
function isBareYear(segments: readonly Segment[], at: number, first: number): boolean {
  const isYear = /^[¹²³⁴-⁹]?(?:1[4-9]\d\d|20[0-4]\d)(?:[-–]\d{2,4})?$/u.test(segments[at]?.text ?? '');
  const next = segments[at + 1];
  return (
    isYear &&
    at > first + 2 &&
    !monthNumbers.has(segments[at - 1]?.fold ?? '') &&
    (next === undefined || next.isBreak || next.text === ',' || next.text === '.')
  );
}

/** The comma before `Göttingen 1961`, `Paris, 1957` or `Lille, Éditions du Beffroi, 1932`; author and title must be left. */
function placeBefore(
  segments: readonly Segment[],
  year: number,
  first: number,
  author: 'inside' | 'before',
): number | null {
  const commas: number[] = [];
  for (let at = year - 1; at > first && at > year - 16; at -= 1) {
    const piece = segments[at];
    if (piece?.text === ',') commas.push(at);
    else if (
      piece?.text === '.' ||
      (piece?.kind !== 'word' && piece?.kind !== 'number' && !/^[:/&]$/u.test(piece?.text ?? ''))
    )
      break;
  }
  const isClosed = segments[year - 1]?.text === ',';
  const [last, ...before] = isClosed ? commas.slice(1) : commas;
  if (last === undefined || !isPlaceName(segments, last + 1, isClosed ? (commas[0] ?? year) : year)) return null;
  // Without an author and a title before it a name is no place: `Farrow, Grain Fleets, 1850–1900`.
  if (author === 'inside' && !segments.slice(first + 1, last).some(({ text }) => text === ',' || text === ':'))
    return null;
  const [town, title] = before;
  const isTown =
    isClosed && town !== undefined && title !== undefined && isPlaceName(segments, town + 1, last) && last - town < 5;
  return isTown ? town : last;
}

function isPlaceName(segments: readonly Segment[], first: number, end: number): boolean {
  const pieces = segments.slice(first, end);
  const hasOnlyNames = pieces.every(
    ({ text, kind }) =>
      kind === 'mark' || /^\p{Lu}|^(?:and|et|und|de|du|la|le|des|of|am|an|der|d['’]\p{L}+)$/u.test(text),
  );
  return pieces.length > 0 && pieces.length <= 6 && /^\p{Lu}/u.test(pieces[0]?.text ?? '') && hasOnlyNames;
}

/** Segments; no citation is longer before its imprint. */
const longest = 120;

interface TitleSettings {
  readonly author?: 'inside' | 'before';
}

/** Where a title and its citation end. */
export interface TitleEnd {
  readonly title: number;
  readonly end: number;
  readonly publication: Publication;
}
