import { coverOutline } from './cover-outline.ts';
import type { Picture } from './encode-png.ts';
import type { Letter } from './letter.ts';

/** What is to be drawn. */
export interface Drawing {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** A colour, as `0xRRGGBB`. */
  readonly paper: number;
  /** Of as many colours as a picture has room for; none lies over another of another colour. */
  readonly shapes: readonly Shape[];
}

/** Letters of one colour. */
export interface Shape {
  readonly ink: number;
  readonly letters: readonly Letter[];
}

/** Between paper and ink. */
const levels = 32;

/**
 * Draw letters with smooth edges.
 *
 * @param drawing
 *   The drawing; nothing in it stands beyond its edges.
 * @returns
 *   The same picture on every machine: it is made by what is rounded alike on all of them.
 */
export function draw({ width, height, paper, shapes }: Drawing): Picture {
  const inks = [...new Set(shapes.map(({ ink }) => ink))];
  const palette = [paper, ...inks.flatMap((ink) => Array.from({ length: levels }, (_, at) => mix(paper, ink, at + 1)))];
  const pixels = new Uint8Array(width * height);
  for (const { ink, letters } of shapes) {
    const before = inks.indexOf(ink) * levels;
    for (const letter of letters) {
      const { left, top, columns, rows, shares } = coverOutline(letter);
      for (let row = 0; row < rows; row += 1) {
        let at = (top + row) * width + left;
        for (let from = row * columns; from < (row + 1) * columns; from += 1, at += 1) {
          const level = Math.round((shares[from] ?? 0) * levels);
          // Where two letters meet, the darker edge is seen.
          if (level > 0) pixels[at] = Math.max(pixels[at] ?? 0, before + level);
        }
      }
    }
  }
  return { width, height, palette, pixels };
}

function mix(paper: number, ink: number, level: number): number {
  return [16, 8, 0].reduce((mixed, shift) => {
    const [from, to] = [(paper >>> shift) & 0xff, (ink >>> shift) & 0xff];
    return mixed | (Math.round(from + ((to - from) * level) / levels) << shift);
  }, 0);
}
