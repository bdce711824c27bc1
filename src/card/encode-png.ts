import { constants, crc32, deflateSync } from 'node:zlib';

/** A picture of few colours, without holes. */
export interface Picture {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** At most 256 colours, as `0xRRGGBB`. */
  readonly palette: readonly number[];
  /** Row by row, for each pixel the number of its colour. */
  readonly pixels: Uint8Array;
}

/**
 * Write a picture as a PNG file.
 *
 * @param picture
 *   The picture.
 * @returns
 *   The same bytes on every machine.
 *
 * @see https://www.w3.org/TR/png-3/
 */
export function encodePng({ width, height, palette, pixels }: Picture): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = bitsPerPixel;
  header[9] = indexedColours;
  // Before each row stands how it is written: here as it is, which is 0.
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const colours = palette.flatMap((colour) => [colour >>> 16, (colour >>> 8) & 0xff, colour & 0xff]);
  return new Uint8Array(
    Buffer.concat([
      signature,
      chunk('IHDR', header),
      chunk('PLTE', Uint8Array.from(colours)),
      // Only runs are packed: other ways to pack look for repetitions, and what they find differs from one processor to
      // another.
      chunk('IDAT', deflateSync(rows, { strategy: constants.Z_RLE })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const bitsPerPixel = 8;
const indexedColours = 3;

/** Length, type, data and checksum. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
