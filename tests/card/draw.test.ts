import { expect, it } from 'vitest';
import { draw } from '../../src/card/draw.ts';
import { outlineOf } from '../../src/card/outline-of.ts';

/** A square of two units, its origin below it on the left. */
const square = outlineOf([0, 0, 2, 0, 2, 0, 2, 2, 2, 2, 0, 2, 0, 2, 0, 0]);

it('draws each letter in its ink, and its edges between ink and paper', () => {
  const { palette, pixels } = draw({
    width: 6,
    height: 3,
    paper: 0xffffff,
    shapes: [
      { ink: 0x000000, letters: [{ outline: square, x: 0.5, y: 2, scale: 1 }] },
      { ink: 0xff0000, letters: [{ outline: square, x: 4, y: 3, scale: 0.5 }] },
    ],
  });
  expect([...pixels].map((pixel) => (palette[pixel] ?? 0).toString(16).padStart(6, '0'))).toEqual([
    ...['808080', '000000', '808080', 'ffffff', 'ffffff', 'ffffff'],
    ...['808080', '000000', '808080', 'ffffff', 'ffffff', 'ffffff'],
    ...['ffffff', 'ffffff', 'ffffff', 'ffffff', 'ff0000', 'ffffff'],
  ]);
});

it('keeps the darker edge where two letters meet', () => {
  const letters = [1.5, 0.25].map((x) => ({ outline: square, x, y: 2, scale: 1 }));
  const { pixels } = draw({ width: 5, height: 2, paper: 0xffffff, shapes: [{ ink: 0, letters }] });
  expect([...pixels.subarray(0, 5)]).toEqual([24, 32, 32, 16, 0]);
});
