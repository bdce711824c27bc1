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
  for (let at = 0; at < text.length;) {
    const end = endOfPlain(text, at);
    if (end === at) at += 1;
    else if (end !== null) {
      const folded = text.slice(at, end).toLowerCase();
      words.push({ start: at, end, forms: [{ folded, spelled: folded, end }] });
      at = end;
    } else {
      wordPattern.lastIndex = at;
      const match = wordPattern.exec(text);
      if (match === null) break;
      const [word] = match;
      at = match.index + word.length;
      const form = toForm(word, at);
      if (form.folded !== '') words.push({ start: match.index, end: at, forms: [form, ...partsOf(word, form)] });
    }
  }
  return words.map((word, index) => joinHyphened(text, words, word, index));
}

/**
 * Where a word of nothing but ASCII letters and digits ends that begins at an index: at this index itself, where no word
 * begins. Null where more than ASCII is needed to tell. Most words are such, and are found in a fourth of the time.
 */
function endOfPlain(text: string, at: number): number | null {
  for (let end = at; ; end += 1) {
    const kind = end === text.length ? kinds.between : kindOf(text.charCodeAt(end));
    if (kind === kinds.between || (kind === kinds.apostrophe && end === at)) return end;
    if (kind !== kinds.inWord) return null;
  }
}

const kinds = { between: 0, inWord: 1, apostrophe: 2, unknown: 3 } as const;
type Kind = (typeof kinds)[keyof typeof kinds];

const kindsOfAscii = Array.from({ length: 128 }, (_, code): Kind => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z0-9]/u.test(character)) return kinds.inWord;
  return character.search(apostrophe) === 0 ? kinds.apostrophe : kinds.between;
});

function kindOf(code: number): Kind {
  return kindsOfAscii[code] ?? kinds.unknown;
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
  if (!isHyphened(text, word, words[index + 1]) || isHyphened(text, words[index - 1], word)) return word;
  let last = index + 1;
  while (isHyphened(text, words[last], words[last + 1])) last += 1;
  const end = words[last]?.end ?? word.end;
  return { ...word, forms: [...word.forms, toForm(text.slice(word.start, end).replace(/[-\u2010\u2011]/gu, ''), end)] };
}

function isHyphened(text: string, before: Word | undefined, after: Word | undefined): boolean {
  if (before === undefined || after?.start !== before.end + 1) return false;
  return hyphens.includes(text.charAt(before.end)) && /\p{L}/u.test(after.forms[0].folded);
}
