import type { WordForm } from './split-words.ts';

/**
 * Two letters that stand in no folded word (clicks of Khoisan languages), and mark where it ends: what follows the first
 * is nothing, what follows the second tells how the word is spelled. Pagefind finds all words that begin with what is
 * asked for, so `kazim` finds Kazimov too, `kazim` with an end mark does not, and the spelling ranks without hiding.
 */
const plainEnd = '\u01c3';
const spelledEnd = '\u01c2';

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
 * Give the key under which a passage is kept that has a name in another form.
 *
 * @param folded
 *   The folded words of a form that does not stand there: `['third', 'rome']`.
 * @returns
 *   One key for all of them.
 */
export function otherFormKey(folded: readonly string[]): string {
  return folded.join('') + plainEnd;
}

/** FNV-1a, in letters only, for Pagefind takes words apart between letters and digits. */
function codeOf(spelled: string): string {
  let hash = 0x811c9dc5;
  for (const character of spelled) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return [0, 5, 10, 15].map((shift) => String.fromCharCode(97 + ((hash >>> shift) % 26))).join('');
}
