import { isPlaceStart } from './read-locator.ts';
import { signalWords } from './rules/signals.ts';
import type { Segment } from './segment.ts';

/**
 * Read the abbreviations of works as titles, though they may stand in ordinary letters.
 *
 * One that is an ordinary word or name (`hereafter Nutuk`) is read so only where it is a citation by its place: at
 * the head of
 * a clause and with a page behind it.
 *
 * @param segments
 *   Of one paragraph.
 * @param works
 *   Abbreviations that the notes introduce, as printed; of several words, parted by spaces.
 * @returns
 *   The same characters.
 */
export function joinAliases(segments: readonly Segment[], works: ReadonlySet<string>): readonly Segment[] {
  if (works.size === 0) return segments;
  const joined: Segment[] = [];
  for (let at = 0; at < segments.length; at += 1) {
    const first = segments[at];
    const end = first?.kind === 'word' ? endOfAlias(segments, at, works) : null;
    const last = segments[(end ?? at + 1) - 1];
    if (first === undefined || last === undefined) break;
    if (end === null) {
      joined.push(first);
      continue;
    }
    const text = segments.slice(at, end).map((piece) => piece.text);
    joined.push({ ...first, kind: 'italic', to: last.to, text: text.join(' '), fold: '' });
    at = end - 1;
  }
  return joined;
}

function endOfAlias(segments: readonly Segment[], at: number, works: ReadonlySet<string>): number | null {
  for (let end = at + longest; end > at; end -= 1) {
    const words = segments.slice(at, end);
    if (words.length < end - at || words.some(({ kind }) => kind !== 'word' && kind !== 'code')) continue;
    const alias = words.map(({ text }) => text).join(' ');
    if (works.has(alias) && (/\p{Lu}{2}/u.test(alias) || isCited(segments, at, end))) return end;
  }
  return null;
}

function isCited(segments: readonly Segment[], at: number, end: number): boolean {
  const before = segments[at - 1];
  const opens = before === undefined || before.isBreak || signalWords.has(before.fold);
  return opens && segments[end]?.text === ',' && isPlaceStart(segments, end + 1, segments.length);
}

/** Words in an abbreviation. */
const longest = 4;
