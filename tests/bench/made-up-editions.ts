import { splitWords } from '../../src/search/split-words.ts';
import { randomFrom } from './random-from.ts';

/** A text to measure with. */
export interface MadeUpEdition {
  readonly slug: string;
  readonly paragraphs: readonly string[];
  readonly notes: readonly string[];
}

/** The size of an article in a journal: 36 paragraphs, 80 notes, some 10,500 words. */
const paragraphs = 36;
const notes = 80;
/** The share of words that no other edition has, which makes the vocabulary grow as names of people and places do. */
const ownWords = 0.02;

/**
 * Make up editions whose words are spread as those of a real text.
 *
 * @param text
 *   A text whose words are used, the frequent ones often and the rare ones seldom.
 * @param count
 *   How many to make.
 * @returns
 *   The same editions each time; the first hundred of a thousand are the hundred.
 */
export function makeUpEditions(text: string, count: number): readonly MadeUpEdition[] {
  const words = splitWords(text).map(({ start, end }) => text.slice(start, end));
  return Array.from({ length: count }, (_, number) => {
    const random = randomFrom(number + 1);
    const pick = (): string => words[Math.floor(random() * words.length)] ?? '';
    const names = Array.from({ length: 60 }, () => nameFrom(random));
    const sentence = (length: number): string =>
      Array.from({ length }, () => (random() < ownWords ? names[Math.floor(random() * names.length)] : pick())).join(
        ' ',
      );
    return {
      slug: `edition-${String(number + 1)}`,
      paragraphs: Array.from({ length: paragraphs }, () => sentence(150 + Math.floor(random() * 120))),
      notes: Array.from({ length: notes }, () => sentence(15 + Math.floor(random() * 50))),
    };
  });
}

/** Write an edition as the page that the index is made from. */
export function toPage({ slug, paragraphs: text, notes: own }: MadeUpEdition): string {
  const passages = text.map((words, number) => `<p id="p${String(number + 1)}">${words}</p>`).join('');
  const items = own.map((words, number) => `<li id="n${String(number + 1)}"><p>${words}</p></li>`).join('');
  return `<html lang="en"><body><article class="reading" data-pagefind-body><h1 id="title">${slug}</h1><div class="text">${passages}</div><section class="notes"><ol>${items}</ol></section></article></body></html>`;
}

function nameFrom(random: () => number): string {
  const syllables = [
    'kar',
    'be',
    'kir',
    'zan',
    'ge',
    'zur',
    'mus',
    'ta',
    'fa',
    'hal',
    'il',
    'or',
    'djo',
    'ni',
    'shi',
    'vak',
    'er',
    'um',
    'tev',
    'li',
  ];
  const length = 2 + Math.floor(random() * 3);
  const name = Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)] ?? '').join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
