import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Labelled, overlap, placeLabels } from '../../../src/edition/map/place-labels.ts';

const frame = { width: 1000, height: 600 };

const anyItem: fc.Arbitrary<Labelled> = fc.record({
  x: fc.integer({ min: 0, max: 1000 }),
  y: fc.integer({ min: 0, max: 600 }),
  words: fc.constantFrom('Kars', 'Nakhichevan', 'Brest-Litovsk', 'Ağrı'),
  size: fc.constant(15),
  radius: fc.constantFrom(null, 3.5),
  weight: fc.nat(20),
});

it('places no label on another, on a point, or over the edge', () => {
  fc.assert(
    fc.property(fc.array(anyItem, { maxLength: 60 }), (items) => {
      const placed = placeLabels(items, frame).flatMap((label) => (label === null ? [] : [label.box]));
      for (const [index, box] of placed.entries()) {
        expect(box.left >= 0 && box.right <= frame.width && box.top >= 0 && box.bottom <= frame.height).toBe(true);
        expect(placed.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
      }
    }),
  );
});

it('places the one that is named most where two want the same room', () => {
  const items = [1, 9].map((weight): Labelled => ({ x: 500, y: 300, words: 'Kars', size: 15, radius: null, weight }));
  const [light, heavy] = placeLabels(items, { width: 100, height: 40 }).length === 2 ? placeLabels(items, frame) : [];
  expect(heavy).toMatchObject({ x: 500 });
  expect(light?.y).not.toBe(heavy?.y);
});
