import { closers, introducers, pauses, sentenceFinals } from './rules/punctuation.ts';
import { superscriptFigures } from './rules/superscripts.ts';

/** How a block of text ends. */
export type Ending = 'sentence' | 'introduction' | 'broken';

/**
 * Say how a block ends, looking through quotation marks, brackets, italics and calls of notes at its end.
 *
 * @param text
 *   A block of a transcription.
 * @returns
 *   `sentence` behind a full stop and its like, `introduction` behind a colon, `broken` in mid-sentence.
 */
export function endingOf(text: string): Ending {
  const last = lastMark(text);
  if (sentenceFinals.has(last)) return 'sentence';
  return introducers.has(last) ? 'introduction' : 'broken';
}

/**
 * Say whether a line ends where a voice pauses: behind a comma, a semicolon, a dash or the end of a sentence.
 *
 * @param line
 *   Of a transcription; looked at as by `endingOf`.
 * @returns
 *   False where the sentence runs on over the end of the line.
 */
export function endsInPause(line: string): boolean {
  const last = lastMark(line);
  return pauses.has(last) || introducers.has(last) || sentenceFinals.has(last);
}

function lastMark(text: string): string {
  const characters = Array.from(text.slice(-60).replace(callsAtEnd, ''));
  while (characters.length > 0 && isTransparent(characters.at(-1) ?? '')) characters.pop();
  return characters.at(-1) ?? '';
}

/**
 * Say whether the first letter of a block is a small one, as it is where a sentence goes on.
 *
 * @param text
 *   A block of a transcription.
 * @returns
 *   False also where a figure comes before any letter.
 */
export function isBegunSmall(text: string): boolean {
  const first = /[\p{L}\p{N}]/u.exec(text.slice(0, 40))?.[0] ?? '';
  return /\p{Ll}/u.test(first);
}

/**
 * Say whether a word is divided by a hyphen between two blocks.
 *
 * @param text
 *   The first block; a call or italics may end behind the hyphen.
 * @param next
 *   The block that goes on.
 * @returns
 *   True for `half-` and `frozen`, false for `half –` and `frozen`.
 */
export function isWordCut(text: string, next: string): boolean {
  return cutWord.test(text.slice(-20)) && /^\*{0,3}\p{L}/u.test(next);
}

const cutWord = new RegExp(`\\p{L}[-\\u00AD\\u2010][*${superscriptFigures}]*$`, 'u');

/** Calls of notes in any notation, as they stand behind the last word. */
const callsAtEnd =
  /(?:\s?(?:\[\^?[\p{L}\d.-]{1,12}\]|\(\d{1,3}\)|<sup>\d+<\/sup>|\$\s?\^\s?\{?\s?\d+\s?\}?\s?\$|\^\{?\d+\}?\^?|[†‡§¶]+)|(?<=[^\d\s][.!?:,;]["'”’)»]?|[”’»])\d{1,3})+\s*$/u;

function isTransparent(character: string): boolean {
  return character === '*' || closers.has(character) || superscriptFigures.includes(character) || /\s/u.test(character);
}
