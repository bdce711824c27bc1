import type { Match } from './find-matches.ts';

/** A piece of an excerpt; its characters are those of the text, unchanged. */
export interface ExcerptPart {
  readonly text: string;
  readonly as: 'words' | 'match' | 'gap';
}

/** The words around the matches, in reading order. */
export interface Excerpt {
  /** Where words of the text are left out there is a gap, whose text is `…` with its spaces. */
  readonly parts: readonly ExcerptPart[];
  /** Index in the text of the first match that is shown; 0 where there is none. */
  readonly at: number;
}

/** Characters of the first stretch, and of each that shows what it lacks. Together four lines on a wide page. */
const longest = 210;
const longestMore = 90;
const mostStretches = 3;

/**
 * Cut the words around the matches out of a text.
 *
 * @param text
 *   A passage.
 * @param matches
 *   The places to mark, in reading order.
 * @returns
 *   The stretch that shows most of the terms, and a shorter one for each of up to two terms that it lacks. Words stay
 *   whole.
 */
export function makeExcerpt(text: string, matches: readonly Match[]): Excerpt {
  const best = densest(matches, longest * 0.8);
  const shown = new Set(best.map(({ term }) => term));
  const stretches = [stretchAround(text, best, matches.length === 0 ? longest + longestMore : longest)];
  for (const match of matches) {
    if (shown.has(match.term) || stretches.length === mostStretches) continue;
    shown.add(match.term);
    stretches.push(stretchAround(text, [match], longestMore));
  }
  // A single stretch has the room of the second too.
  if (stretches.length === 1) stretches[0] = stretchAround(text, best, longest + longestMore);
  return toExcerpt(text, matches, merge(stretches));
}

/** The matches within one stretch that have most different terms, then most whole words, then are most. */
function densest(matches: readonly Match[], length: number): readonly Match[] {
  let best: readonly Match[] = [];
  let most = 0;
  for (const [index, { start }] of matches.entries()) {
    const inside = matches.slice(index).filter(({ end }, offset) => offset === 0 || end - start <= length);
    const worth =
      new Set(inside.map(({ term }) => term)).size * 1000 +
      inside.filter(({ whole }) => whole).length * 10 +
      inside.length;
    if (worth > most) [best, most] = [inside, worth];
  }
  return best;
}

function stretchAround(text: string, matches: readonly Match[], length: number): Stretch {
  const first = matches[0]?.start ?? 0;
  const last = matches.at(-1)?.end ?? 0;
  const spare = Math.max(0, length - (last - first));
  // More of what follows than of what goes before; at the end of the text, what is spare goes before.
  const start = Math.max(0, Math.min(first - Math.floor(spare * 0.4), Math.max(0, text.length - length)));
  const end = Math.min(text.length, Math.max(start + length, last));
  return { start: wordStart(text, Math.min(start, first), first), end: wordEnd(text, end) };
}

function merge(stretches: readonly Stretch[]): readonly Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || stretch.start > last.end + 1) merged.push(stretch);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) };
  }
  return merged;
}

function toExcerpt(text: string, matches: readonly Match[], stretches: readonly Stretch[]): Excerpt {
  const parts: ExcerptPart[] = [];
  const shown = matches.filter(({ start, end }) =>
    stretches.some((stretch) => start >= stretch.start && end <= stretch.end),
  );
  for (const { start, end } of stretches) {
    if (parts.length > 0) parts.push({ text: ' … ', as: 'gap' });
    else if (start > 0) parts.push({ text: '… ', as: 'gap' });
    let done = start;
    for (const match of shown.filter((one) => one.start >= start && one.end <= end)) {
      if (match.start > done) parts.push({ text: text.slice(done, match.start), as: 'words' });
      parts.push({ text: text.slice(match.start, match.end), as: 'match' });
      done = match.end;
    }
    if (done < end) parts.push({ text: text.slice(done, end), as: 'words' });
  }
  if ((stretches.at(-1)?.end ?? 0) < text.length) parts.push({ text: ' …', as: 'gap' });
  return { parts, at: shown[0]?.start ?? 0 };
}

function wordStart(text: string, index: number, latest: number): number {
  if (index <= 0) return 0;
  const space = text.indexOf(' ', index - 1);
  return space < 0 || space >= latest ? latest : space + 1;
}

function wordEnd(text: string, index: number): number {
  const space = text.indexOf(' ', index);
  return index >= text.length || space < 0 ? text.length : space;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}
