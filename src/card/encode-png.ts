import { constants, crc32, deflateSync } from 'node:zlib';

/** A picture without holes. */
export interface Picture {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Row by row, four bytes for each pixel: red, green, blue, and 255. */
  readonly pixels: Uint8Array;
}

/**
 * Write a picture as a PNG file.
 *
 * A card has few colours, so that each pixel is the number of one of them: half the bytes that the renderer writes, in a
 * third of the time. A picture of more than 256 colours is written with three bytes for each pixel.
 *
 * @param picture
 *   The picture.
 * @returns
 *   The same bytes on every machine.
 *
 * @see https://www.w3.org/TR/png-3/
 */
export function encodePng(picture: Picture): Uint8Array {
  const { width, height } = picture;
  const numbered = numberColours(picture);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = bitsPerSample;
  header[9] = numbered === null ? colourTypes.rgb : colourTypes.indexed;
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...(numbered === null ? [] : [chunk('PLTE', numbered.palette)]),
    chunk('IDAT', pack(numbered?.rows ?? rowsOfDifferences(picture))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const bitsPerSample = 8;
const colourTypes = { rgb: 2, indexed: 3 };
/** How a row is written: as it is, or each byte as its difference from the one a pixel before. */
const filters = { none: 0, sub: 1 };
const mostColours = 256;

/** Null for a picture of too many colours. */
function numberColours({
  width,
  height,
  pixels,
}: Picture): { readonly palette: Uint8Array; readonly rows: Uint8Array } | null {
  // Four bytes at a time: a picture is hundreds of thousands of pixels, most of them as the one before.
  const { buffer, byteOffset } = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
  const colours = new Uint32Array(buffer, byteOffset, width * height);
  const numbers = new Map<number, number>();
  const palette: number[] = [];
  const rows = Buffer.alloc((width + 1) * height, filters.none);
  const bytes = Buffer.from(buffer, byteOffset, width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const [start, end] = [y * width, (y + 1) * width];
    // Between the lines there is only paper.
    if (y > 0 && bytes.compare(bytes, (start - width) * 4, start * 4, start * 4, end * 4) === 0) {
      rows.copyWithin(start + y, start + y - width - 1, start + y);
      continue;
    }
    for (let at = start; at < end;) {
      const colour = colours[at] ?? 0;
      const number = numbers.get(colour) ?? numbers.size;
      if (number === mostColours) return null;
      if (number === numbers.size) palette.push(...pixels.subarray(at * 4, at * 4 + 3));
      numbers.set(colour, number);
      // A row begins with its filter.
      for (; at < end && colours[at] === colour; at += 1) rows[at + y + 1] = number;
    }
  }
  return { palette: Uint8Array.from(palette), rows };
}

function rowsOfDifferences({ width, height, pixels }: Picture): Uint8Array {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  let at = 0;
  for (let y = 0; y < height; y += 1) {
    rows[at++] = filters.sub;
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 4;
      for (let sample = from; sample < from + 3; sample += 1) {
        rows[at++] = (pixels[sample] ?? 0) - (x === 0 ? 0 : (pixels[sample - 4] ?? 0));
      }
    }
  }
  return rows;
}

/** Only runs are packed: other ways to pack look for repetitions, and what they find differs from one processor to another. */
function pack(rows: Uint8Array): Uint8Array {
  return deflateSync(rows, { strategy: constants.Z_RLE });
}

/** Length, type, data and checksum. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
