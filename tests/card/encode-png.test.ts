import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../src/card/encode-png.ts';

/** Pictures of few colours and of many, some as small as a pixel. */
const pictures = fc
  .record({ width: fc.integer({ min: 1, max: 40 }), height: fc.integer({ min: 1, max: 40 }), colours: fc.nat(600) })
  .chain(({ width, height, colours }) =>
    fc
      .array(fc.nat(colours), { minLength: width * height, maxLength: width * height })
      .map((numbers) => ({ width, height, pixels: Uint8Array.from(numbers.flatMap(toPixel)) })),
  );

function toPixel(number: number): readonly number[] {
  return [(number * 7) & 255, number >> 8, 255 - (number & 255), 255];
}

function read(png: Uint8Array): { readonly width: number; readonly height: number; readonly data: number[] } {
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  return { width, height, data: [...data] };
}

describe('a PNG file', () => {
  it('holds every pixel of the picture, of however many colours', () => {
    fc.assert(
      fc.property(pictures, ({ width, height, pixels }) => {
        expect(read(encodePng({ width, height, pixels }))).toEqual({ width, height, data: [...pixels] });
      }),
    );
  });

  it('has a byte for each pixel while its colours can be numbered, and three from the 257th on', () => {
    const colourType = (colours: number): number | undefined =>
      encodePng({
        width: colours,
        height: 1,
        pixels: Uint8Array.from(Array.from({ length: colours }, (_, n) => toPixel(n)).flat()),
      })[25];
    expect([colourType(256), colourType(257)]).toEqual([3, 2]);
  });
});
