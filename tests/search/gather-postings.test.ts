import { describe, expect, it } from 'vitest';
import { gatherPostings } from '../../src/search/gather-postings.ts';
import { runKey } from '../../src/search/index-key.ts';
import { mostPassages } from '../../src/search/passage.ts';
import { prepareEdition } from '../../src/search/prepare-edition.ts';
import { toEdition } from './open-index.ts';

const angora = [{ forms: ['Angora'], others: ['Ankara', 'City of Angora'] }];
const postings = gatherPostings(
  [toEdition(['to Angora and Kars', 'of Kars']), toEdition(['Kâzım of the Kars-Akhalkalaki line'])].map(
    (edition, number) =>
      prepareEdition(number === 0 ? { ...edition, names: toEdition(['', ''], angora).names } : edition).prepared,
  ),
  new Set(['of', 'the']),
);

/** The postings of a key, as group and place; end marks are written as `.` and `:`, marks before words as `_`. */
const placesOf = (key: string): readonly (readonly [number | undefined, number | undefined])[] => {
  const number = postings.keys.findIndex(
    (one) =>
      one
        .replace(/\u01c3/u, '.')
        .replace(/\u01c2.*/u, ':')
        .replaceAll('\u01c0', '_') === key,
  );
  if (number === -1) return [];
  const [start = 0, end = 0] = [postings.starts[number], postings.starts[number + 1]];
  return Array.from({ length: end - start }, (_, at) => [postings.groups[start + at], postings.places[start + at]]);
};

describe('gatherPostings', () => {
  it('gives each passage as many places as the next, of which a phrase over two of them never has neighbours', () => {
    expect(placesOf('kars.')).toEqual([
      [0, mostPassages + 3],
      [0, mostPassages + 8 + 1],
      [1, mostPassages + 3],
    ]);
  });

  it('has other forms of names before the passages, a place for each', () => {
    expect(placesOf('ankara.')).toEqual([[0, 0]]);
    expect(placesOf('city_of_angora.')).toEqual([[0, 0]]);
  });

  it('has a word under its spelling, and the whole of what hyphens join at its first word', () => {
    expect(placesOf('kazim:')).toEqual([[1, mostPassages]]);
    expect(placesOf('karsakhalkalaki.')).toEqual([[1, mostPassages + 3]]);
  });

  it('has a run of frequent words under each form of the word that ends it', () => {
    expect(placesOf('_of_the_kars.')).toEqual([[1, mostPassages + 1]]);
    expect(placesOf('_of_the_karsakhalkalaki.')).toEqual([[1, mostPassages + 1]]);
    expect(placesOf('_the_kars.')).toEqual([[1, mostPassages + 2]]);
    expect(placesOf('_of_kars.')).toEqual([[0, mostPassages + 8]]);
  });

  it('has a place once for a key, also where two parts of a word are found alike', () => {
    const { prepared } = prepareEdition(toEdition(['of áb’ab']));
    const { keys, places } = gatherPostings([prepared], new Set(['of']));
    const run = keys.findIndex((key) => key === runKey(['of', 'ab']));
    expect(run).not.toBe(-1);
    expect(places).toHaveLength(keys.length);
  });

  it('sorts its keys by code points, as Pagefind does', () => {
    const keys = [...postings.keys];
    expect(keys.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))).toEqual(keys);
  });
});
