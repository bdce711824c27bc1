import fc from 'fast-check';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { encodePng } from '../../src/card/encode-png.ts';

/** Pictures of up to 256 colours, some as small as a pixel. */
const pictures = fc
  .record({
    width: fc.integer({ min: 1, max: 40 }),
    height: fc.integer({ min: 1, max: 40 }),
    palette: fc.array(fc.integer({ min: 0, max: 0xffffff }), { minLength: 1, maxLength: 256 }),
  })
  .chain(({ width, height, palette }) =>
    fc
      .uint8Array({ minLength: width * height, maxLength: width * height, max: palette.length - 1 })
      .map((pixels) => ({ width, height, palette, pixels })),
  );

it('writes every pixel of a picture into a PNG file', () => {
  fc.assert(
    fc.property(pictures, (picture) => {
      const { width, height, data } = PNG.sync.read(Buffer.from(encodePng(picture)));
      const colours = [...picture.pixels].map((_, at) => data.readUIntBE(at * 4, 3));
      expect([width, height]).toEqual([picture.width, picture.height]);
      expect(colours).toEqual([...picture.pixels].map((pixel) => picture.palette[pixel]));
    }),
  );
});
