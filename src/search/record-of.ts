import { indexKey } from './index-key.ts';
import type { PassageGroup } from './passage.ts';
import { splitWords } from './split-words.ts';

/** What Pagefind is given of a group of passages. */
export interface PassageRecord {
  readonly content: string;
  /** Passage number n begins at word n × stride. A power of two. */
  readonly stride: number;
}

/**
 * Write the record that Pagefind indexes for a group of passages.
 *
 * Pagefind says at which words of a record a query is found. Each passage is filled up to the same number of words, so
 * that the passage follows from the place alone, before anything of the text is fetched. The filling holds no letters:
 * it is counted, but not indexed. Forms of one word are joined with hyphens, for Pagefind gives the parts of a compound
 * the place of the whole.
 *
 * @param group
 *   A group of passages.
 * @returns
 *   Its words as index keys, and the number of places that each passage takes up.
 */
export function recordOf({ passages }: PassageGroup): PassageRecord {
  const keys = passages.map(({ text }) =>
    splitWords(text).map(({ forms }) => [...new Set(forms.map(indexKey))].join('-')),
  );
  // One place more than the longest has, so that a phrase never runs from one passage into the next.
  const longest = Math.max(0, ...keys.map(({ length }) => length)) + 1;
  const stride = 2 ** Math.ceil(Math.log2(longest));
  const content = keys
    .map((words) => [...words, ...Array<string>(stride - words.length).fill('.')].join(' '))
    .join(' ');
  return { content, stride };
}
