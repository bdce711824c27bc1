import { parseNoteFigure, findFigures } from './figure.ts';
import { locatorAbbreviations } from './rules/abbreviations.ts';
import { type NotationName, notations } from './rules/notations.ts';
import type { NoteHead } from './source-block.ts';

/**
 * Find what may be calls of notes in a text.
 *
 * @param text
 *   A block of a transcription.
 * @param notation
 *   How calls are written.
 * @returns
 *   In order; offsets from 0.
 */
export function findMarks(text: string, notation: NotationName): readonly Mark[] {
  if (notation === 'superscripts') return findFigures(text).map((figure) => ({ ...figure, sign: '', isWeak: false }));
  const searched = notation === 'signs' ? text.replace(italics, (words) => words.replace(/\*/gu, '\0')) : text;
  return [...searched.matchAll(notations[notation].call)].flatMap(({ 0: printed, 1: sign = '', index }) => {
    const number = /^\d+$/u.test(sign) ? Number(sign) : 0;
    const before = text.slice(Math.max(0, index - 24), index);
    if (notation === 'figures' && !mayBeCall(before, sign)) return [];
    const isWeak = notation === 'figures' && isDoubtful(before);
    return [{ from: index, to: index + printed.length, number, sign, isWeak }];
  });
}

/**
 * Read the mark with which a note begins.
 *
 * @param text
 *   A line or a block.
 * @param notation
 *   How notes are marked.
 * @returns
 *   The mark; null where there is none. The number of a sign or a name is 0.
 */
export function parseNoteMark(text: string, notation: NotationName): NoteHead | null {
  if (notation === 'superscripts') {
    const figure = parseNoteFigure(text);
    if (figure === null) return null;
    return { ...figure, sign: text.slice(0, figure.length).trim() };
  }
  const match = notations[notation].note.exec(text);
  if (match === null) return null;
  const [printed, sign = ''] = match;
  // `*Nutuk*, p. 3` begins with italics.
  const isItalic = notation === 'signs' && sign.startsWith('*') && (text.match(/\*/gu)?.length ?? 0) % 2 === 0;
  if (isItalic && !/^\*+\s/u.test(text)) return null;
  return { number: /^\d+$/u.test(sign) ? Number(sign) : 0, sign: printed.trim(), length: printed.length };
}

/**
 * Say whether a line begins as a note does in any notation.
 *
 * @param line
 *   Without indentation.
 * @returns
 *   True for `¹ See`, `12. See`, `[12] See` and `* See`.
 */
export function mayBeginNote(line: string): boolean {
  return (Object.keys(notations) as NotationName[]).some((name) => parseNoteMark(line, name) !== null);
}

/** Asterisks before and behind words are no signs. */
const italics = /(?<![\p{L}\p{N}.,;:!?*])\*{1,3}(?=[^\s*])[^*]*(?<=[^\s*])\*{1,3}(?!\p{L})/gu;

/** A figure behind an abbreviation, a single letter or another figure is none: `p.12`, `B2`, `1,500`. */
function mayBeCall(before: string, sign: string): boolean {
  if (sign.startsWith('0')) return false;
  if (/\d,$/u.test(before)) return false;
  const word = /(?<![\p{L}])(\p{L}+)[.]?$/u.exec(before)?.[1];
  if (word === undefined) return true;
  if (locatorAbbreviations.has(word.toLowerCase())) return false;
  return word.length > 1;
}

function isDoubtful(before: string): boolean {
  return /(?:\d[.:;]|\s)$/u.test(before);
}

/** What may be the call of a note. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  /** 0 where it says no number. */
  readonly number: number;
  /** What it says, as printed; empty for superscript figures. */
  readonly sign: string;
  /** It may as well be something else. */
  readonly isWeak: boolean;
}
