import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { packPicture } from './pack-picture.ts';

it('a packed picture is read as it was, but for colours of which there are few', () => {
  const picture = new PNG({ width: 300, height: 40 });
  picture.data.fill(0xff);
  // More shades than a palette holds, each in one pixel, below a red line.
  for (let x = 0; x < 300; x += 1) {
    picture.data.writeUInt32BE(0x7f1d1dff, (10 * 300 + x) * 4);
    picture.data.writeUInt32BE((((x >> 1) * 0x010101 * 256) | 0xff) >>> 0, (20 * 300 + x) * 4);
  }
  const read = PNG.sync.read(packPicture(picture));
  expect([read.width, read.height]).toEqual([300, 40]);
  const rowOf = (image: PNG, y: number): string => image.data.toString('hex', y * 1200, (y + 1) * 1200);
  for (const y of [0, 10, 39]) expect(rowOf(read, y)).toBe(rowOf(picture, y));
  for (let x = 0; x < 300; x += 1) {
    const at = (20 * 300 + x) * 4;
    expect(Math.abs((read.data[at] ?? 0) - (picture.data[at] ?? 0))).toBeLessThanOrEqual(24);
  }
});
