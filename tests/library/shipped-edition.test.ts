import { describe, expect, it } from 'vitest';
import { mentioningEdition } from '../../src/edition/names/mentioning-edition.ts';
import { parseEdtf } from '../../src/edition/chronology/parse-edtf.ts';
import { citationKeys } from '../../src/edition/annotations/citation-keys.ts';
import { placedNames } from '../../src/edition/map/placed-names.ts';
import { layOutMap } from '../../src/edition/map/lay-out-map.ts';
import { overlap } from '../../src/edition/map/place-labels.ts';
import { checkNames } from '../../src/library/check-names.ts';
import { readEdition } from '../../src/library/read-edition.ts';
import { readLand } from '../../src/library/read-land.ts';

const read = readEdition('entente');
const { edition } = read;
if (edition === null) throw new Error('The shipped edition cannot be read; npm run check says why.');

describe('the apparatus of the shipped edition', () => {
  it('has nothing wrong with it', () => {
    expect([...read.problems, ...checkNames([mentioningEdition(edition)])]).toEqual([]);
  });

  it('has at least 45 annotations, each of 30 to 120 words and with a reference', () => {
    expect(edition.annotations.length).toBeGreaterThanOrEqual(45);
    const strays = edition.annotations.filter(({ prose }) => {
      // A citation is no part of what is said.
      const words = prose.replace(/\[[^[\]]*@[^[\]]*\]/gu, '').match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
      return words.length < 30 || words.length > 120 || citationKeys(prose).length === 0;
    });
    expect(strays.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['people', 35],
    ['places', 35],
    ['organisations', 18],
  ])('mentions its %s, at least %i', (kind, least) => {
    expect(edition.names.filter((name) => name.kind === kind).length).toBeGreaterThanOrEqual(least);
  });

  it('has at least 45 dated events', () => {
    expect(edition.chronology.filter(({ date }) => parseEdtf(date) !== null).length).toBeGreaterThanOrEqual(45);
  });

  it('has a map on which no two labels overlap, with every place on it or beside it', () => {
    const places = placedNames(edition);
    const { scales, outside } = layOutMap(places, readLand(), (name) => name);
    for (const scale of scales) {
      const boxes = [...scale.places, ...scale.waters].flatMap(({ label }) => label?.box ?? []);
      const pairs = boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => overlap(box, other)));
      expect(pairs).toEqual([]);
      expect(scale.places.length + outside.length).toBe(places.length);
    }
    expect(scales[0]?.places.filter(({ name, label }) => !name.region && label === null)).toEqual([]);
  });
});
