import { endOfRun } from './frequent-words.ts';
import { indexKey, keyOfWords } from './index-key.ts';
import type { NameForms } from './name-forms.ts';
import { otherFormKeys } from './other-form-keys.ts';
import type { Passage, PassageGroup } from './passage.ts';
import { type Word, splitWords } from './split-words.ts';

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
 * @param frequent
 *   The words that a phrase is not looked for by; each has a key for the run that it begins.
 * @returns
 *   Its words as index keys, and the number of places that each passage takes up.
 */
export function recordOf(
  { passages }: Pick<PassageGroup, 'passages'>,
  namesIn: (passage: Passage) => readonly NameForms[],
  frequent: ReadonlySet<string>,
): PassageRecord {
  const words = passages.map(({ text }) => splitWords(text));
  const folded = words.map((own) => own.map(({ forms }) => forms[0].folded));
  const keys = words.map((own, number) =>
    own.map(({ forms }, at) => {
      const runs = runKeys(own, folded[number] ?? [], at, frequent);
      return [...new Set([...forms.map(indexKey), ...runs])].join('-');
    }),
  );
  const others = passages.map(
    (passage, number) => otherFormKeys(folded[number] ?? [], namesIn(passage)).join('-') || filling,
  );
  // One place more than the longest has, so that a phrase never runs from one passage into the next.
  const longest = Math.max(0, ...keys.map(({ length }) => length)) + 1;
  const stride = 2 ** Math.ceil(Math.log2(longest));
  const filled = keys.flatMap((own) => [...own, ...Array<string>(stride - own.length).fill(filling)]);
  return { content: [...filled, ...others].join(' '), stride };
}

/** A run ends with any form of its last word. */
function runKeys(
  words: readonly Word[],
  folded: readonly string[],
  at: number,
  frequent: ReadonlySet<string>,
): readonly string[] {
  const end = endOfRun(folded, at, frequent);
  if (end === null) return [];
  const before = folded.slice(at, end);
  return (words[end]?.forms ?? []).map((form) => keyOfWords([...before, form.folded]));
}
