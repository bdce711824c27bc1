import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexKey, wholeWordKeys } from '../../src/search/index-key.ts';
import { mostPassages } from '../../src/search/passage.ts';
import { splitWords } from '../../src/search/split-words.ts';
import { type OpenIndex, openIndex, toEdition } from './open-index.ts';

let index: OpenIndex;
beforeAll(async () => {
  index = await openIndex([toEdition(passages)]);
});
afterAll(() => {
  index.close();
});

/** Words enough for many chunks, whose beginnings are often alike. */
const syllables = ['kar', 'ka', 'kaz', 'tur', 'kin', 'ist', 'å', 'ба', 'тум', '19', '漢', '𐌰'];
const word = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
const texts = fc.sample(fc.array(word, { minLength: 1, maxLength: 20 }), { numRuns: 700, seed: 6 });
const passages = texts.map((words) => words.join(' '));
const keysOf = passages.map((text) => splitWords(text).map(({ forms }) => forms.map(indexKey)));

/** Where a key stands by the texts themselves. */
function placesOf(key: string, strides: readonly number[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [number, words] of keysOf.entries()) {
    for (const [place, keys] of words.entries()) {
      if (!keys.some((own) => own.startsWith(key))) continue;
      const group = Math.floor(number / mostPassages);
      const places = groups.get(String(group)) ?? [];
      places.push(mostPassages + (number % mostPassages) * (strides[group] ?? 0) + place);
      groups.set(String(group), places);
    }
  }
  return groups;
}

describe('the index, searched by Pagefind', () => {
  it('is there after two files, and asks for one more to look a word up', async () => {
    expect(index.fetched).toEqual(['catalogue.bin']);
    const [form = { folded: '', spelled: '' }] = splitWords(passages[0] ?? '')[0]?.forms ?? [];
    await index.engine.lookup(indexKey(form));
    expect(index.fetched.length).toBe(2);
  });

  it('has every word at its places, by any beginning of it, over the bounds of its chunks', async () => {
    const { engine } = index;
    const words = [...new Set(passages.flatMap((text) => splitWords(text).map(({ forms }) => forms[0])))];
    const keys = new Set(
      words.flatMap((form) => [
        indexKey(form),
        ...wholeWordKeys(form.folded),
        ...Array.from(form.folded, (_, length) =>
          Array.from(form.folded)
            .slice(0, length + 1)
            .join(''),
        ),
      ]),
    );
    // Some of the many, evenly spread, and all short ones.
    const some = [...keys].filter((key, number) => key.length < 3 || number % 60 === 0);
    expect(some.length).toBeGreaterThan(100);
    const strides = engine.catalogue.editions.flatMap(({ groups }) => groups.map(([, stride]) => stride));
    const wrong = [];
    for (const key of some) {
      const found = [...(await engine.lookup(key))].map(([name, places]) => [name, places.toSorted((a, b) => a - b)]);
      const expected = [...placesOf(key, strides)];
      if (JSON.stringify(found.sort()) !== JSON.stringify(expected.sort())) wrong.push(key);
    }
    expect(wrong).toEqual([]);
    expect(index.fetched.filter((path) => path.startsWith('index/')).length).toBeGreaterThan(5);
  });

  it('says which beginnings too many words have', () => {
    expect(index.engine.isWide('')).toBe(true);
    expect(index.engine.isWide('karakaz')).toBe(false);
  });
});

describe('an index of nothing', () => {
  it('finds nothing', async () => {
    const empty = await openIndex([]);
    expect(await empty.engine.lookup('batum')).toEqual(new Map());
    empty.close();
  });
});
