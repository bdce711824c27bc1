import { randomFrom } from '../random-from.ts';

/** The commonest words of English, most frequent first: with them a text has the shape of a text. */
const common =
  `the of and to in a that was is his for with as by he on had it at from were not be but which they this their or an who are
   been have its all no more when would into one up out so other than only them any could some after before then over under
   between against through during without upon these those its such each both most many few several where while until since`.split(
    /\s+/u,
  );

const syllables =
  'ba bor cal con den der dis el en er fer gar gen hal har in ka kor lan len lin mar men mer min mon mor nal nor or par per pol por pre pro ral ran rem res ric ros sal sen ser sin sol sta stan ster tal tar ten ter tin tor tra tri val van ver vin'.split(
    ' ',
  );
const endings = ['', '', '', 's', 'ed', 'ing', 'ion', 'ly', 'er', 'ment', 'al', 'ive'];

/**
 * The words that texts are made of, most frequent first.
 *
 * Twenty thousand, so that an article of ten thousand words uses some three thousand of them, as one in print does: its
 * size under brotli is then that of a real text, and so is the growth of the index.
 */
export const vocabulary: readonly string[] = makeVocabulary();

function makeVocabulary(): readonly string[] {
  const random = randomFrom(1);
  const words = new Set(common);
  while (words.size < 20_000) {
    const length = 1 + Math.floor(random() * 3);
    const stem = Array.from({ length }, () => pick(syllables, random)).join('');
    words.add(stem + pick(endings, random));
  }
  return [...words];
}

/**
 * Choose a word as a text does: the one at rank r about 1/r as often as the first (Zipf's law).
 *
 * @param random
 *   A source of random numbers.
 * @returns
 *   A word of the vocabulary.
 */
export function pickWord(random: () => number): string {
  return vocabulary[Math.min(vocabulary.length - 1, Math.floor(vocabulary.length ** random()) - 1)] ?? '';
}

/**
 * Choose one of a list, each as likely as the others.
 *
 * @param list
 *   At least one.
 * @param random
 *   A source of random numbers.
 * @returns
 *   One of them.
 */
export function pick<Item>(list: readonly Item[], random: () => number): Item {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('Expected a list of at least one.');
  return item;
}
