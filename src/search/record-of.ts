import { indexKey } from './index-key.ts';
import type { NameForms } from './name-forms.ts';
import { otherFormKeys } from './other-form-keys.ts';
import type { Passage, PassageGroup } from './passage.ts';
import { splitWords } from './split-words.ts';

/** It holds no letters: it is counted, but not indexed. */
const filling = '.';

/** What Pagefind is given of a group of passages. */
export interface PassageRecord {
  readonly content: string;
  /**
   * Passage number n begins at word n × stride. A power of two. After the last passage stands one word more for each,
   * the other forms of its names.
   */
  readonly stride: number;
}

/**
 * Write the record that Pagefind indexes for a group of passages.
 *
 * Pagefind says at which words of a record a query is found. Each passage is filled up to the same number of words, so
 * that the passage follows from the place alone, before anything of the text is fetched. Forms of one word are joined
 * with hyphens, for Pagefind gives the parts of a compound the place of the whole.
 *
 * @param group
 *   A group of passages.
 * @param namesIn
 *   The names that a passage has.
 * @returns
 *   Its words as index keys, and the number of places that each passage takes up.
 */
export function recordOf(
  { passages }: Pick<PassageGroup, 'passages'>,
  namesIn: (passage: Passage) => readonly NameForms[],
): PassageRecord {
  const words = passages.map(({ text }) => splitWords(text));
  const keys = words.map((own) => own.map(({ forms }) => [...new Set(forms.map(indexKey))].join('-')));
  const others = passages.map((passage, number) => {
    const folded = (words[number] ?? []).map(({ forms }) => forms[0].folded);
    return otherFormKeys(folded, namesIn(passage)).join('-') || filling;
  });
  // One place more than the longest has, so that a phrase never runs from one passage into the next.
  const longest = Math.max(0, ...keys.map(({ length }) => length)) + 1;
  const stride = 2 ** Math.ceil(Math.log2(longest));
  const filled = keys.flatMap((own) => [...own, ...Array<string>(stride - own.length).fill(filling)]);
  return { content: [...filled, ...others].join(' '), stride };
}
