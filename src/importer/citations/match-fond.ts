import type { ArchiveMatch } from './archive-match.ts';
import { endOfArchiveName, isFile } from './archive-name.ts';
import { foldQuickly } from './fold-quickly.ts';
import { matchClass } from './match-class.ts';
import { archiveAbbreviations, archiveNames, fondWords } from './rules/archives.ts';
import { fileWords, volumeWords } from './rules/locators.ts';
import { sentenceOpeners, signalWords } from './rules/signals.ts';
import type { Segment } from './segment.ts';
import { slug } from './slug.ts';

/**
 * Read an archive and the first division named behind it: `GARF, f. 5325`; `AN, F11 1173`; `BL, Add. MS 27808`.
 *
 * @param segments
 *   Of one paragraph.
 * @param at
 *   Index at which it would begin.
 * @param known
 *   Abbreviations that the notes introduce themselves.
 * @returns
 *   Null where there is none.
 */
export function matchFond(
  segments: readonly Segment[],
  at: number,
  known: ReadonlyMap<string, string>,
): ArchiveMatch | null {
  const piece = segments[at];
  if (piece?.kind !== 'word') return null;
  const isAbbreviation = archiveAbbreviations.has(piece.text) || known.has(piece.text);
  const nameEnd = isAbbreviation ? at + 1 : endOfArchiveName(segments, at);
  if (nameEnd === null) return null;
  let next = nameEnd;
  const isTown = segments[next]?.text === ',' && archiveNames.has(segments[next + 1]?.fold ?? '');
  if (isTown) next += 2;
  while (
    segments[next]?.text === ',' ||
    segments[next]?.text === ':' ||
    segments[next]?.group?.kind === 'names' ||
    segments[next]?.group?.kind === 'alias'
  )
    next += 1;
  const name = isAbbreviation ? piece.text : abbreviationOf(segments, at, nameEnd);
  if (next === nameEnd && !isAbbreviation) return null;
  // `Add. MS 27808`
  const isAdditional = segments[next]?.fold === 'add' && segments[next + 1]?.text === '.';
  const fond = segments[isAdditional ? next + 2 : next];
  if (isAdditional) next += 2;
  // A class names its own archive: `TNA, FO 424`, `National Archives, RG 59`.
  if (matchClass(segments, next, 'FO') !== null) return null;
  const afterStop = segments[next + 1]?.text === '.' ? next + 2 : next + 1;
  const number = segments[afterStop];
  const isNumber = number?.kind === 'number' || number?.kind === 'code';
  if (fond?.kind === 'word' && fondWords.has(fond.fold) && (isNumber || /^\p{Lu}$/u.test(number?.text ?? ''))) {
    const end = isNumber ? afterStop + 1 : afterStop + 2;
    const code = segments
      .slice(afterStop, end)
      .map(({ text }) => text)
      .join('');
    return match(name, `${slug(fond.fold)}${slug(code)}`, `${fond.text} ${code}`, end);
  }
  if (fond?.kind === 'code') return match(name, slug(fond.text), fond.text, next + 1);
  if (fond?.kind !== 'word' || !/^\p{Lu}/u.test(fond.text) || volumeWords.has(fond.fold) || signalWords.has(fond.fold))
    return null;
  if (sentenceOpeners.has(fond.fold) || (fileWords.has(fond.fold) && fond.text.length > 2)) return null;
  let end = next + 1;
  while (isSeries(segments, end)) end += 1;
  const behind = segments[end];
  const hasFile =
    behind?.kind === 'number' || behind?.kind === 'code' || (behind?.text === ',' && isFile(segments[end + 1]));
  if (!hasFile) return null;
  const series = segments
    .slice(next, end)
    .map(({ text }) => text)
    .join('');
  return match(
    name,
    slug(
      segments
        .slice(next, end)
        .map(({ text }) => text)
        .join(' '),
    ),
    series,
    end,
  );
}

function match(archive: string, division: string, series: string, end: number): ArchiveMatch {
  return {
    key: slug(`${archive} ${division}`),
    name: series,
    place: archiveAbbreviations.get(archive) ?? archive,
    end,
    cut: null,
    isClass: false,
  };
}

/** Capitals, stops and years that go on with the name of a series: `HR.SYS`, `Levant 1918–1940`. */
function isSeries(segments: readonly Segment[], at: number): boolean {
  const piece = segments[at];
  if (piece?.kind === 'word') return /^\p{Lu}/u.test(piece.text) && !volumeWords.has(piece.fold);
  if (piece?.kind === 'number') return /^\d{4}[-–]\d{2,4}$/u.test(piece.text);
  return piece?.text === '.' && segments[at + 1]?.from === piece.to && segments[at + 1]?.kind === 'word';
}

function abbreviationOf(segments: readonly Segment[], at: number, end: number): string {
  const name = segments
    .slice(at, end)
    .map(({ fold }) => fold)
    .join(' ');
  return [...archiveAbbreviations].find(([, full]) => full.split(' ').map(foldQuickly).join(' ') === name)?.[0] ?? name;
}
