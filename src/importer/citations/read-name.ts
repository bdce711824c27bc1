import { foldQuickly } from './fold-quickly.ts';
import { abbreviations } from './rules/abbreviations.ts';
import { monthNumbers } from './rules/months.ts';
import { corporateLinks, corporateWords, honorifics, nameJoiners, particles, states } from './rules/names.ts';
import { sentenceOpeners, signalWords } from './rules/signals.ts';
import type { Segment } from './segment.ts';

/**
 * Read one name that ends just before a place in a note, going backwards.
 *
 * It is made of capitalised words, initials, particles, and the small words inside the name of a body.
 *
 * @param segments
 *   Of one paragraph.
 * @param end
 *   Index of the segment behind the name.
 * @returns
 *   Null where there is no name.
 */
export function readName(segments: readonly Segment[], end: number): OneName | null {
  let first = end;
  let at = end - 1;
  for (let steps = 0; steps < 30 && at >= 0; steps += 1) {
    const piece = segments[at];
    if (piece === undefined || piece.isBreak) break;
    if (piece.kind === 'word' && isNameWord(piece)) first = at;
    else if (piece.fold === 'al' && segments[at - 1]?.fold === 'et') at -= 1;
    else if (piece.kind === 'word' && first < end && particles.has(piece.fold) && /^\p{Ll}/u.test(piece.text)) {
      const isInside = corporateLinks.has(piece.fold) && !beginsName(segments, at);
      if (!isInside || isNameWord(segments[at - 1])) first = at;
      else break;
    } else if (piece.kind === 'word' && first < end && corporateLinks.has(piece.fold)) {
      const before = segments[at - 1];
      const isChain = before?.kind === 'word' && corporateLinks.has(before.fold) && isNameWord(segments[at - 2]);
      if (nameJoiners.has(piece.fold) && !isCorporate(wordsOf(segments, first, end))) break;
      if (!(before?.kind === 'word' && isNameWord(before)) && !isChain) break;
    } else if (/^(?:['’ʿʻ‘]|al)$/u.test(piece.text) && first === at + 1) first = at;
    else if (!isCarried(segments, at)) break;
    at -= 1;
  }
  // A sentence that begins with the name of nobody: `In`, `Compare`.
  const begin = first;
  while (first < end && isOpener(segments[first], segments, first)) first += 1;
  const isOpened = first > begin;
  while (first < end && segments[first]?.kind !== 'word') first += 1;
  const words = wordsOf(segments, first, end);
  if (!words.some((word) => /^\p{Lu}.*\p{L}/u.test(word) || /^\p{Lo}/u.test(word))) return null;
  if (words.every((word) => monthNumbers.has(foldQuickly(word)))) return null;
  // `Documents on British Policy` is nobody; `William of Tyre` and `Earl of Cromer` are persons.
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !particles.has(foldQuickly(word)));
  const isPerson =
    small.every((word) => word === 'of') && (words.length <= 4 || honorifics.has(foldQuickly(words[0] ?? '')));
  if (small.length > 0 && !isCorporate(words) && !isPerson) return null;
  return { first, words, text: textOf(segments, first, end), isOpened };
}

/**
 * Say whether a word may be part of a name: it has a capital and is no signal.
 *
 * @param segment
 *   Any.
 * @returns
 *   True also for `d'Aubigné` and `al-Jabarti`.
 */
export function isNameWord(segment: Segment | undefined): boolean {
  if (segment?.kind !== 'word') return false;
  if (signalWords.has(segment.fold) && segment.text.length > 1) return false;
  return /^[\p{Lu}\p{Lt}]/u.test(segment.text) || /^(?:d|l|al|el|as|an|ad|ed|ul)['’-]\p{Lu}/u.test(segment.text);
}

/**
 * Say whether words are the name of a body or state.
 *
 * @param words
 *   As printed.
 * @returns
 *   True where one of them is a word for a body.
 */
export function isCorporate(words: readonly string[]): boolean {
  return words.some((word) => corporateWords.has(foldQuickly(word))) || states.has(words.map(foldQuickly).join(' '));
}

/** A stop behind an initial or a pseudonym in brackets: part of a name where a name goes on before it. */
function isCarried(segments: readonly Segment[], at: number): boolean {
  const piece = segments[at];
  if (piece?.kind === 'group') return piece.group?.kind === 'names' && segments[at - 1]?.kind === 'word';
  // `J.-C.`
  if (piece?.text === '-') return segments[at - 1]?.text === '.' && segments[at - 1]?.to === piece.from;
  return piece?.text === '.' && isShortened(segments[at - 1]);
}

/** A capitalised small word at the head of a sentence is no name; an initial (`A.`) is. */
function isOpener(segment: Segment | undefined, segments: readonly Segment[], at: number): boolean {
  if (segment?.kind !== 'word') return true;
  if (segments[at + 1]?.text === '.') return false;
  if (/^\p{Ll}/u.test(segment.text)) return !particles.has(segment.fold) && !/^(?:d|l|al|el)['’-]/u.test(segment.text);
  return sentenceOpeners.has(segment.fold) && !particles.has(segment.fold);
}

/** Say whether the stop behind a word shortens it: `V.`, `Iu.`, `Mikh.`, `Jr.` */
function isShortened(segment: Segment | undefined): boolean {
  if (segment?.kind !== 'word' || !/^\p{Lu}/u.test(segment.text)) return segment?.fold === 'al';
  if (signalWords.has(segment.fold) && segment.text.length > 1) return false;
  return (
    segment.text.length <= 5 ||
    abbreviations.has(segment.fold) ||
    honorifics.has(segment.fold) ||
    /^\p{Lu}\p{L}?-\p{Lu}\p{L}?$/u.test(segment.text)
  );
}

function beginsName(segments: readonly Segment[], at: number): boolean {
  const before = segments[at - 1];
  return !(before?.kind === 'word' && isNameWord(before));
}

function wordsOf(segments: readonly Segment[], first: number, end: number): string[] {
  return segments
    .slice(first, end)
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text);
}

/** As printed, without a pseudonym in brackets and *et al.* */
function textOf(segments: readonly Segment[], first: number, end: number): string {
  return segments
    .slice(first, end)
    .filter(({ kind }) => kind !== 'group')
    .map((piece, index, all) =>
      (all[index - 1]?.to ?? piece.from) < piece.from && index > 0 ? ` ${piece.text}` : piece.text,
    )
    .join('')
    .replace(/\.?\s*et al\.?$/u, '')
    .trim();
}

/** A person or body. */
export interface OneName {
  readonly first: number;
  readonly words: readonly string[];
  readonly text: string;
  /** A sentence's first word stood before it. */
  readonly isOpened: boolean;
}
