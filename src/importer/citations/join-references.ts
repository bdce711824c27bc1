import { type BackReference, backReferences } from './rules/back-references.ts';
import type { Segment } from './segment.ts';

/**
 * Make one segment of each back-reference (`Ibid.`, `op. cit.`), its stops included.
 *
 * @param segments
 *   Of one paragraph, breaks marked.
 * @returns
 *   The same characters. A stop that also ends the sentence leaves an empty mark that is a break.
 */
export function joinReferences(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (let at = 0; at < segments.length; at += 1) {
    const match = segments[at]?.kind === 'word' ? matchReference(segments, at) : null;
    const first = segments[at];
    const last = segments[(match?.end ?? at + 1) - 1];
    if (first === undefined || last === undefined) break;
    if (match === null) {
      joined.push(first);
      continue;
    }
    const parts = segments.slice(at, match.end).map(({ text }) => text);
    joined.push({
      kind: 'reference',
      from: first.from,
      to: last.to,
      text: parts.join(' '),
      fold: match.reference.words.join(' '),
      isBreak: false,
      reference: match.reference,
    });
    // A stop that both shortens the phrase and ends the sentence.
    if (last.isBreak) joined.push({ ...last, from: last.to, text: '' });
    at = match.end - 1;
  }
  return joined;
}

function matchReference(
  segments: readonly Segment[],
  start: number,
): { readonly reference: BackReference; readonly end: number } | null {
  for (const reference of backReferences) {
    if (!reference.words[0]?.startsWith(segments[start]?.fold ?? ' ')) continue;
    let at = start;
    const matches = reference.words.every((word) => {
      const piece = segments[at];
      if (piece?.kind !== 'word' || piece.fold !== bare(word)) return false;
      at += 1;
      const hasStop = segments[at]?.text === '.' && segments[at]?.from === piece.to;
      if (hasStop) at += 1;
      return hasStop || word === bare(word);
    });
    if (matches) return { reference, end: at };
  }
  return null;
}

/**
 * Take the stop off a word of a back-reference.
 *
 * @param word
 *   As the rules spell it: `l.`, `ibid`.
 * @returns
 *   `l`, `ibid`.
 */
export function bare(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}
