import type { WordForm } from './split-words.ts';

/**
 * Two letters that stand in no folded word (clicks of Khoisan languages), and mark where it ends: what follows the first
 * is nothing, what follows the second tells how the word is spelled. Pagefind finds all words that begin with what is
 * asked for, so `kazim` finds Kazimov too, `kazim` with an end mark does not, and the spelling ranks without hiding.
 */
const plainEnd = '\u01c3';
const spelledEnd = '\u01c2';
/** Another click, between the words of a key that stands for several, and before those of a run. */
const wordMark = '\u01c0';

/**
 * Give the key under which a form of a word is kept in the index.
 *
 * @param form
 *   A form of a word of the text.
 * @returns
 *   The folded word, an end mark, and for a word with accents or marks a code of its spelling.
 */
export function indexKey({ folded, spelled }: Pick<WordForm, 'folded' | 'spelled'>): string {
  return spelled === folded ? folded + plainEnd : folded + spelledEnd + codeOf(spelled);
}

/**
 * Give the keys that find a word in any spelling, but no longer word.
 *
 * @param folded
 *   A folded word.
 * @returns
 *   The beginnings of index keys.
 */
export function wholeWordKeys(folded: string): readonly string[] {
  return [folded + plainEnd, folded + spelledEnd];
}

/**
 * Give the key of another form of a name.
 *
 * @param folded
 *   Folded words: `['kazim', 'karabekir']`.
 * @returns
 *   One key for all of them, which stands in the index where its first word does; for a single word, that of the word
 *   without marks.
 */
export function nameKey(folded: readonly string[]): string {
  return folded.join(wordMark) + plainEnd;
}

/**
 * Give the key of a run that a frequent word begins.
 *
 * @param folded
 *   Folded words: `['of', 'the', 'black']`.
 * @param settings
 *   Whether the last may be the beginning of a longer one; then the key finds all that begin so.
 * @returns
 *   One key for all of them. No other begins as these do: whoever asks for `the` does not ask for all its runs.
 */
export function runKey(folded: readonly string[], settings: { readonly open: boolean } = { open: false }): string {
  return folded.map((word) => wordMark + word).join('') + (settings.open ? '' : plainEnd);
}

/**
 * Give back the folded word of an index key of one word.
 *
 * @param key
 *   As `indexKey` gives it.
 * @returns
 *   The word without its end mark and what follows that.
 */
export function wordOfKey(key: string): string {
  return key.slice(0, key.search(/[\u01c2\u01c3]/u));
}

/** FNV-1a, in letters only, for Pagefind takes words apart between letters and digits. */
function codeOf(spelled: string): string {
  let hash = 0x811c9dc5;
  for (const character of spelled) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return [0, 5, 10, 15].map((shift) => String.fromCharCode(97 + ((hash >>> shift) % 26))).join('');
}
