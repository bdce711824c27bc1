import { foldWord } from './fold-word.ts';

/** One way in which a word can be looked for. */
export interface WordForm {
  /** As `foldWord` gives it. */
  readonly folded: string;
  /** In small letters, with its accents and marks but without apostrophes: `kâzım`. */
  readonly spelled: string;
  /** Where the words that this form stands for end; after the word itself for one joined over a hyphen. */
  readonly end: number;
}

/** A word of a text. */
export interface Word {
  /** Index of its first character in the text. */
  readonly start: number;
  /** Index after its last character. */
  readonly end: number;
  /** The whole word first; then its parts around an apostrophe, and the word that it makes with those it is hyphened to. */
  readonly forms: readonly [WordForm, ...WordForm[]];
}

const invisible = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const run = `[\\p{L}\\p{N}\\p{M}${invisible}]+`;
const apostrophes = "['\\u2019\\u2018\\u0060\\u00b4\\u2032\\u2033]";
const wordPattern = new RegExp(`${run}(?:${apostrophes}+${run})*`, 'gu');
const silent = new RegExp(`${apostrophes}|[${invisible}]`, 'gu');
const apostrophe = new RegExp(`${apostrophes}+`, 'gu');
const hyphens = ['-', '\u2010', '\u2011'];

/**
 * Split a text into the words under which it is found.
 *
 * A word with an apostrophe inside is found whole, without the mark, and by each of its parts (`l’Arménie` by `larmenie`
 * and `armenie`). Words that a hyphen or dash parts are words of their own; the first of those that hyphens join is also
 * found by the whole (`co-operate` by `co`, then `operate`, and by `cooperate`).
 *
 * @param text
 *   Any text. Index and query are split by this one function, so that they cannot disagree.
 * @returns
 *   Words in reading order; their places in the list count for phrases.
 */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const [word] = match;
    const form = toForm(word, match.index + word.length);
    if (form.folded === '') continue;
    words.push({ start: match.index, end: form.end, forms: [form, ...partsOf(word, form)] });
  }
  return words.map((word, index) => joinHyphened(text, words, word, index));
}

function toForm(word: string, end: number): WordForm {
  const folded = foldWord(word);
  if (folded.length === word.length && folded === word.toLowerCase()) return { folded, spelled: folded, end };
  return { folded, spelled: word.replace(silent, '').normalize('NFC').toLowerCase(), end };
}

/** Around an apostrophe. */
function partsOf(word: string, { folded: whole, end }: WordForm): readonly WordForm[] {
  if (word.search(apostrophe) === -1) return [];
  return word
    .split(apostrophe)
    .filter((part) => part.length > 1)
    .map((part) => toForm(part, end))
    .filter(({ folded }) => folded !== '' && folded !== whole);
}

function joinHyphened(text: string, words: readonly Word[], word: Word, index: number): Word {
  if (isHyphened(text, words[index - 1], word)) return word;
  let last = index;
  while (isHyphened(text, words[last], words[last + 1])) last += 1;
  if (last === index) return word;
  const end = words[last]?.end ?? word.end;
  return { ...word, forms: [...word.forms, toForm(text.slice(word.start, end).replace(/[-\u2010\u2011]/gu, ''), end)] };
}

function isHyphened(text: string, before: Word | undefined, after: Word | undefined): boolean {
  if (before === undefined || after?.start !== before.end + 1) return false;
  return hyphens.includes(text.charAt(before.end)) && /\p{L}/u.test(after.forms[0].folded);
}
