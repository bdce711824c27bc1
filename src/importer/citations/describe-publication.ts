import type { Publication } from './mention.ts';
import { volumeWords } from './rules/locators.ts';
import { roleWords } from './rules/roles.ts';
import type { Segment } from './segment.ts';
import { textBetween } from './text-between.ts';
import { titleOf } from './title-of.ts';
import { isRoman } from './tokenize.ts';
import { isYear } from './bare-imprint.ts';

/**
 * Say what stands between a title and its imprint: larger work, persons, volume.
 *
 * @param segments
 *   Of one paragraph.
 * @param scan
 *   What was seen on the way.
 * @param end
 *   Index of the imprint, or of the segment behind it.
 * @returns
 *   Everything but the imprint.
 */
export function describePublication(
  segments: readonly Segment[],
  scan: Scan,
  end: number,
): Omit<Publication, 'imprint' | 'alias' | 'titleEnd'> {
  const namesAfter = (role: string): string | null => {
    const at = scan.parts.get(role);
    if (at === undefined) return null;
    const words: string[] = [];
    for (const piece of segments.slice(at + 1, end)) {
      if (
        piece.kind === 'group' ||
        piece.kind === 'italic' ||
        piece.kind === 'number' ||
        roleWords.has(piece.fold) ||
        volumeWords.has(piece.fold)
      )
        break;
      words.push(
        (words.length > 0 && (segments[segments.indexOf(piece, at) - 1]?.to ?? 0) < piece.from ? ' ' : '') + piece.text,
      );
    }
    const text = words
      .join('')
      .replace(/^[\s.,]+|[\s,]+$/gu, '')
      .replace(/^(?:and introd\.? )?(?:by|of|von|par|de) /u, '')
      .replace(/,? (?:and|introd)$/u, '');
    return /\p{Lu}/u.test(text) ? text : null;
  };
  const volume = numberAfter(segments, scan, end);
  return {
    container: scan.container ?? plainContainer(segments, scan, end),
    isChapter: scan.chapter,
    repeatsContainer: scan.repeats,
    editors: namesAfter('editor'),
    translators: namesAfter('translator'),
    publisher: namesAfter('publisher'),
    author: namesAfter('author'),
    ...volume,
    volumeTitle: volumeTitle(segments, scan, end),
  };
}

/** The larger work where it is not in italics: from its first capital to a number, a role or a bracket. */
function plainContainer(segments: readonly Segment[], scan: Scan, end: number): string | null {
  if (scan.plainFrom === null) return null;
  const pieces = segments.slice(scan.plainFrom, end);
  const role = pieces.findLastIndex(({ kind, group }) => kind === 'group' && group?.kind === 'role');
  const rest = pieces.slice(role + 1);
  const stop = rest.findIndex(
    (piece, index) =>
      index > 0 &&
      (piece.kind === 'number' ||
        piece.text === ',' ||
        piece.kind === 'group' ||
        volumeWords.has(piece.fold) ||
        (isRoman(piece.text) && piece.text.length > 1)),
  );
  const taken = (stop === -1 ? rest : rest.slice(0, stop))
    .map(({ text }) => text)
    .join(' ')
    .replace(/^[\s,]+/u, '')
    .replace(/ (?=[,.:])/gu, '');
  return taken === '' ? null : taken;
}

/** `vol. 5, *The Aftermath*`; `vol. 2: Reform and Republic`: what stands between the number and the imprint. */
function volumeTitle(segments: readonly Segment[], scan: Scan, end: number): string | null {
  const pieces = segments.slice(scan.fallback, end);
  const word = pieces.findIndex(({ kind, fold }) => kind === 'word' && volumeWords.has(fold));
  const number = pieces.findIndex(({ text, kind }, index) => index > word && (kind === 'number' || isRoman(text)));
  const mark = pieces[number + 1]?.text;
  const first = scan.fallback + number + 2;
  const opening = segments[first];
  if (word === -1 || number === -1 || (mark !== ',' && mark !== ':') || opening === undefined || first >= end)
    return null;
  if (opening.kind === 'italic') return titleOf(opening.text);
  const isTitle = /^\p{Lu}/u.test(opening.text) && segments[end]?.kind === 'group' && !roleWords.has(opening.fold);
  return isTitle ? textBetween(segments, first, end) : null;
}

function numberAfter(
  segments: readonly Segment[],
  scan: Scan,
  end: number,
): { readonly volume: string | null; readonly issue: string | null } {
  let volume: string | null = null;
  let issue: string | null = null;
  const isNumber = (piece: Segment | undefined): boolean =>
    piece?.kind === 'number' || (piece?.kind === 'word' && isRoman(piece.text));
  for (let at = scan.fallback; at < end; at += 1) {
    const piece = segments[at];
    if (!isNumber(piece) || piece === undefined || /^\d+(?:st|nd|rd|th|d|e)$/u.test(piece.text)) continue;
    const word = [segments[at - 1], segments[at - 2]].find(
      (before) => before?.kind === 'word' && volumeWords.has(before.fold),
    );
    const isIssue = word !== undefined && /^(?:no|nos|nr|number|issue|heft|h|sayi|n°)$/u.test(word.fold);
    const follows = segments[at + 1]?.fold ?? '';
    if (roleWords.has(follows) || volumeWords.has(follows) || isYear(segments, at)) continue;
    if (isIssue || volume !== null) issue ??= piece.text;
    else volume = piece.text;
  }
  return { volume, issue };
}

/** What was seen on the way from a title to its imprint. */
export interface Scan {
  readonly form: 'italic' | 'quoted';
  /** Index of the segment behind the title. */
  readonly start: number;
  container: string | null;
  chapter: boolean;
  repeats: boolean;
  role: string | null;
  hasVolume: boolean;
  /** Where it ends if no imprint is found. */
  fallback: number;
  readonly parts: Map<string, number>;
  plainFrom: number | null;
}
