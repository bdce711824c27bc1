import { textWidth } from './text-width.ts';

/** Something on a drawing that wants a label; lengths in the units of the drawing, y downwards. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  /** How large its letters are. */
  readonly size: number;
  /** The radius of its point; null where the label itself stands at the place, as that of a region does. */
  readonly radius: number | null;
  /** Higher ones are placed first. */
  readonly weight: number;
}

/** Where a label stands. */
export interface Label {
  /** Of the anchor point of its line of letters. */
  readonly x: number;
  readonly y: number;
  readonly align: 'start' | 'middle' | 'end';
  readonly box: Box;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Place labels so that none covers another, a point, or the edge.
 *
 * The heaviest is placed first, at the first free of eight positions around its point (right, left, above, below and
 * the corners between), or nearest to the middle of a region; one that finds none is left out.
 *
 * @param items
 *   What wants a label, in any order.
 * @param frame
 *   The size of the drawing.
 * @returns
 *   For each item its label, or null where there is no room.
 */
export function placeLabels(
  items: readonly Labelled[],
  frame: { readonly width: number; readonly height: number },
): readonly (Label | null)[] {
  const points = items.flatMap(({ x, y, radius }) => (radius === null ? [] : [boxAround(x, y, radius + 0.5)]));
  const placed: Box[] = [];
  const labels: (Label | null)[] = items.map(() => null);
  const order = items.map((item, index) => ({ item, index })).sort((a, b) => b.item.weight - a.item.weight);
  for (const { item, index } of order) {
    const own = item.radius === null ? null : boxAround(item.x, item.y, item.radius + 0.5);
    const free = candidatesFor(item).find(
      ({ box }) =>
        isInside(box, frame) &&
        !placed.some((other) => overlap(box, other)) &&
        !points.some((point) => !isSame(point, own) && overlap(box, point)),
    );
    if (free === undefined) continue;
    labels[index] = free;
    placed.push(free.box);
  }
  return labels;
}

/**
 * Tell whether two boxes share any area.
 *
 * @param a
 *   A box.
 * @param b
 *   Another.
 * @returns
 *   False where they only touch.
 */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function candidatesFor({ x, y, words, size, radius }: Labelled): readonly Label[] {
  const width = textWidth(words, size);
  // Letters stand on y; what rises above it and hangs below it, in parts of their size.
  const label = (at: number, base: number, align: Label['align']): Label => {
    const left = align === 'start' ? at : align === 'end' ? at - width : at - width / 2;
    return {
      x: round(at),
      y: round(base),
      align,
      box: { left, right: left + width, top: base - 0.8 * size, bottom: base + 0.25 * size },
    };
  };
  const middle = y + 0.3 * size;
  if (radius === null) {
    return regionShifts.map(([right, down]) => label(x + right, middle + down, 'middle'));
  }
  const gap = radius + 0.25 * size;
  const above = y - gap - 0.1 * size;
  const below = y + gap + 0.72 * size;
  return [
    label(x + gap, middle, 'start'),
    label(x - gap, middle, 'end'),
    label(x, above, 'middle'),
    label(x, below, 'middle'),
    label(x + 0.7 * gap, above + 0.2 * size, 'start'),
    label(x + 0.7 * gap, below - 0.2 * size, 'start'),
    label(x - 0.7 * gap, above + 0.2 * size, 'end'),
    label(x - 0.7 * gap, below - 0.2 * size, 'end'),
  ];
}

/** How far a region's label may move from its middle, nearest first: farther, it would name another region. */
const regionShifts = [0, -16, 16, -30, 30]
  .flatMap((down) => [0, -20, 20, -40, 40].map((right) => [right, down] as const))
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));

function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function isInside(box: Box, { width, height }: { readonly width: number; readonly height: number }): boolean {
  return box.left >= 4 && box.right <= width - 4 && box.top >= 4 && box.bottom <= height - 4;
}

function isSame(a: Box, b: Box | null): boolean {
  return b !== null && a.left === b.left && a.top === b.top;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
