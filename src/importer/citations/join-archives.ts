import type { ArchiveMatch } from './archive-match.ts';
import { matchClass } from './match-class.ts';
import { matchCollection } from './match-collection.ts';
import { matchFond } from './match-fond.ts';
import { archiveAbbreviations, archiveNames, archiveNouns, departments } from './rules/archives.ts';
import { corporateLinks, states } from './rules/names.ts';
import { sentenceOpeners, signalWords } from './rules/signals.ts';
import type { Segment } from './segment.ts';

/**
 * Make one segment of each archive that a paragraph names with a class, a record group, a fond or a collection.
 *
 * What is cited is the class; the file is the locator. `FO 371/1234` is parted behind 371.
 *
 * @param segments
 *   Of one paragraph.
 * @param known
 *   Abbreviations that the notes introduce themselves (`hereafter AVP`), with what they stand for.
 * @returns
 *   The same characters, with segments of the kind `archive`.
 */
export function joinArchives(
  segments: readonly Segment[],
  known: ReadonlyMap<string, string> = new Map(),
): readonly Segment[] {
  const joined: Segment[] = [];
  let department: string | null = null;
  for (let at = 0; at < segments.length; at += 1) {
    const piece = segments[at];
    if (piece === undefined) break;
    const isName =
      piece.kind === 'code' || (piece.kind === 'word' && (/^\p{Lu}/u.test(piece.text) || piece.fold === 'class'));
    if (!isName) {
      joined.push(piece);
      continue;
    }
    department = departmentNamed(segments, at) ?? department;
    const match: ArchiveMatch | null =
      matchClass(segments, at, department) ?? matchFond(segments, at, known) ?? matchCollection(segments, at);
    if (match === null) {
      joined.push(piece);
      continue;
    }
    const first = reachBack(joined, match.isClass);
    const from = joined[first]?.from ?? piece.from;
    const before = joined.splice(first);
    const last = segments[match.end - 1] ?? piece;
    const to = last.from + (match.cut ?? last.to - last.from);
    const name = [...before, ...segments.slice(at, match.end)]
      .filter(({ kind }) => kind !== 'group')
      .map(({ text }) => text)
      .join(' ');
    joined.push({
      kind: 'archive',
      from,
      to,
      text: name,
      fold: '',
      isBreak: false,
      archive: { key: match.key, name: match.name, place: match.place },
    });
    if (to < last.to) joined.push({ ...last, kind: 'code', from: to, text: last.text.slice(to - last.from) });
    if (match.department !== undefined) department = match.department;
    at = match.end - 1;
  }
  return joined;
}

/** The department of `Foreign Office Archives` or `Foreign Office files`, so that a bare `class 371` can be read. */
function departmentNamed(segments: readonly Segment[], at: number): string | null {
  const [first, second] = [segments[at], segments[at + 1]];
  if (first?.kind !== 'word' || second?.kind !== 'word') return null;
  return lettersOf.get(`${first.text} ${second.text}`) ?? null;
}

/** How far back the name of the archive reaches: `The National Archives, Kew (hereafter TNA), CAB 23`. */
function reachBack(joined: readonly Segment[], isClass: boolean): number {
  let first = joined.length;
  if (!isClass) return first;
  for (let at = joined.length; at > 0;) {
    while (
      at > 0 &&
      ([',', '/', ':'].includes(joined[at - 1]?.text ?? '') ||
        /^(?:names|alias)$/u.test(joined[at - 1]?.group?.kind ?? ''))
    )
      at -= 1;
    const end = at;
    while (at > 0 && joined[at - 1]?.kind === 'word' && isOfName(joined, at - 1)) at -= 1;
    while (
      at < end &&
      (signalWords.has(joined[at]?.fold ?? '') || /^\p{Ll}/u.test(joined[at]?.text ?? '') || isPreposition(joined[at]))
    )
      at += 1;
    if (at === end) break;
    if (!isArchiveName(joined.slice(at, end))) {
      // A town may stand between the archive and its class.
      if (end - at > 2 || (joined[at - 1]?.text !== ',' && joined[at - 1]?.kind !== 'group')) break;
      const town = joined.slice(0, at).findLastIndex(({ isBreak }) => isBreak);
      const hasArchive = joined
        .slice(Math.max(town, at - 12, 0), at)
        .some(({ fold, text }) => archiveNouns.has(fold) || archiveAbbreviations.has(text));
      if (!hasArchive) break;
      continue;
    }
    first = at;
  }
  return first;
}

function isOfName(joined: readonly Segment[], at: number): boolean {
  const piece = joined[at];
  if (piece === undefined) return false;
  if (/^\p{Lu}/u.test(piece.text)) return true;
  return (
    corporateLinks.has(piece.fold) && /^\p{Lu}/u.test(joined[at - 1]?.text ?? '') && joined[at - 1]?.kind === 'word'
  );
}

function isPreposition(segment: Segment | undefined): boolean {
  return segment !== undefined && sentenceOpeners.has(segment.fold) && segment.fold !== 'the';
}

function isArchiveName(words: readonly Segment[]): boolean {
  const name = words.map(({ fold }) => fold).join(' ');
  return (
    words.some(({ fold, text }) => archiveNouns.has(fold) || archiveAbbreviations.has(text)) ||
    archiveNames.has(name.replace(/^the /u, '')) ||
    states.has(name) ||
    /office$|records$/u.test(name)
  );
}

const lettersOf: ReadonlyMap<string, string> = new Map([...departments].map(([letters, name]) => [name, letters]));
