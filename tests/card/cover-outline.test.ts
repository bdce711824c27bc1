import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverOutline } from '../../src/card/cover-outline.ts';
import { outlineOf } from '../../src/card/outline-of.ts';
import { type PathCommand, straighten } from '../../src/card/straighten.ts';

const M = (...values: readonly number[]): PathCommand => ({ type: 'M', values });
const L = (...values: readonly number[]): PathCommand => ({ type: 'L', values });
const Q = (...values: readonly number[]): PathCommand => ({ type: 'Q', values });
const C = (...values: readonly number[]): PathCommand => ({ type: 'C', values });
const Z: PathCommand = { type: 'Z', values: [] };

/** How many pixels are covered in all. */
const areaOf = (
  path: readonly PathCommand[],
  [x, y, scale]: readonly [x: number, y: number, scale: number] = [0, 0, 1],
): number => coverOutline({ outline: straighten(path), x, y, scale }).shares.reduce((sum, share) => sum + share, 0);

describe('the pixels that a letter covers', () => {
  it('are covered as far as it reaches into them', () => {
    const square = straighten([M(0, 0), L(2, 0), L(2, 2), L(0, 2), Z]);
    const { left, top, columns, rows, shares } = coverOutline({ outline: square, x: 10.5, y: 20.75, scale: 1 });
    expect([left, top, columns, rows]).toEqual([10, 18, 4, 3]);
    expect([...shares]).toEqual([...[0.125, 0.25, 0.125, 0], ...[0.5, 1, 0.5, 0], ...[0.375, 0.75, 0.375, 0]]);
  });

  it('are together as large as any triangle, whichever way it is drawn', () => {
    const number = fc.double({ min: -40, max: 40, noNaN: true });
    const corners = fc.array(fc.tuple(number, number), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(corners, fc.tuple(number, number, fc.double({ min: 0.1, max: 3, noNaN: true })), (points, place) => {
        const [[ax, ay] = [0, 0], [bx, by] = [0, 0], [cx, cy] = [0, 0]] = points;
        const path = [M(ax, ay), L(bx, by), L(cx, cy), Z];
        const expected = (Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2) * place[2] ** 2;
        expect(areaOf(path, place)).toBeCloseTo(expected, 6);
      }),
    );
  });

  it('are not covered in a hole', () => {
    const ring = [M(0, 0), L(9, 0), L(9, 9), L(0, 9), Z, M(3, 3), L(3, 6), L(6, 6), L(6, 3), Z];
    expect(areaOf(ring)).toBeCloseTo(81 - 9, 9);
  });

  it('follow curves of both kinds', () => {
    // A parabola over a chord has two thirds of its box; of this cubic the area is three tenths of its control polygon’s.
    expect(areaOf([M(0, 0), Q(500, 1000, 1000, 0), Z], [0, 0, 0.1])).toBeCloseTo((1000 * 500 * (2 / 3)) / 100, -1);
    expect(areaOf([M(0, 0), C(0, 1000, 1000, 1000, 1000, 0), Z], [0, 0, 0.1])).toBeCloseTo(
      (1000 * 1000 * 0.6) / 100,
      -1,
    );
  });
});

it('knows how far an outline reaches', () => {
  expect(outlineOf([0, -2, 5, 3, 5, 3, 0, -2])).toMatchObject({ left: 0, right: 5, bottom: -2, top: 3 });
});
