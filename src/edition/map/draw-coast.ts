import { geoPath, type GeoContext, type GeoPermissibleObjects } from 'd3-geo';
import type { Frame } from './choose-frame.ts';

/** Points nearer to one another than this, in units of the drawing, are one. */
const detail = 1.2;

/**
 * Draw the land that a frame shows.
 *
 * @param land
 *   Natural Earth's land, as GeoJSON.
 * @param frame
 *   The projection, which clips what is out of view.
 * @returns
 *   The `d` of an SVG path: whole units, points that nobody could tell apart left out.
 */
export function drawCoast(land: GeoPermissibleObjects, { projection }: Frame): string {
  const rings: string[] = [];
  let ring: (readonly [number, number])[] = [];
  const close = (): void => {
    // A ring of two points is an islet smaller than the detail.
    if (ring.length > 2) rings.push(`M${ring.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L')}Z`);
    ring = [];
  };
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo(x, y) {
      close();
      ring = [[x, y]];
    },
    lineTo(x, y) {
      const last = ring.at(-1);
      if (last === undefined || Math.hypot(x - last[0], y - last[1]) >= detail) ring.push([x, y]);
    },
    arc: () => undefined,
    closePath: close,
  };
  geoPath(projection, context)(land);
  close();
  return rings.join('');
}

function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}
