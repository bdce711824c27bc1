import { geoConicConformal, geoDistance, type GeoProjection } from 'd3-geo';

/** A place to be shown; longitude and latitude in degrees. */
export interface FramedPlace {
  readonly coordinates: readonly [number, number];
  readonly region: boolean;
  /** How often it is mentioned. */
  readonly mentions: number;
}

/** A projection with the size of its drawing and the place in its middle. */
export interface Frame {
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
  readonly middle: readonly [number, number];
}

/** A few places far away would make all the others one blot: the map shows this part of them, the nearest. */
const shownPart = 0.7;

/** In degrees: what is seen round a place that stands alone. */
const leastSpan = 4;

/**
 * Choose what a map shows: the region in which most of the places lie.
 *
 * Its middle is the median of the mentions, so that no place far away can pull it off.
 *
 * @param places
 *   At least one. Regions count only where there is nothing else.
 * @param width
 *   Of the drawing, in any unit; its height follows from the region.
 * @returns
 *   A conformal conic projection, as atlases use for middle latitudes, fitted to the region.
 */
export function chooseFrame(places: readonly FramedPlace[], width: number): Frame {
  const points = places.filter(({ region }) => !region);
  const counted = points.length > 0 ? points : places;
  const median: readonly [number, number] = [medianOf(counted, 0), medianOf(counted, 1)];
  const nearest = counted
    .map(({ coordinates }) => ({ coordinates, distance: geoDistance([...coordinates], [...median]) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, Math.max(Math.ceil(counted.length * shownPart), Math.min(4, counted.length)))
    .map(({ coordinates }) => coordinates);
  const [west, east] = spanOf(nearest, 0);
  const [south, north] = spanOf(nearest, 1);
  const middle: readonly [number, number] = [(west + east) / 2, (south + north) / 2];
  // Two latitudes on one side of the equator: a cone that touches both sides would be a cylinder.
  const parallels: [number, number] = south > 0 || north < 0 ? [south, north] : [20, 50];
  const corners = {
    type: 'MultiPoint' as const,
    coordinates: [west, middle[0], east].flatMap((x) => [
      [x, south],
      [x, north],
    ]),
  };
  const projection = geoConicConformal().parallels(parallels).rotate([-middle[0], 0]).center([0, middle[1]]);
  const pad = width * 0.06;
  projection.fitWidth(width - 2 * pad, corners);
  const ys = corners.coordinates.map((corner) => projection(corner as [number, number])?.[1] ?? 0);
  const wanted = Math.max(...ys) - Math.min(...ys) + 2 * pad;
  const height = Math.round(Math.min(Math.max(wanted, width * 0.5), width * 0.95));
  projection
    .fitExtent(
      [
        [pad, pad],
        [width - pad, height - pad],
      ],
      corners,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  return { projection, width, height, middle };
}

/** The coordinate on either side of which half of the mentions lie. */
function medianOf(places: readonly FramedPlace[], axis: 0 | 1): number {
  const sorted = places.toSorted((a, b) => a.coordinates[axis] - b.coordinates[axis]);
  const half = places.reduce((sum, { mentions }) => sum + mentions, 0) / 2;
  let sum = 0;
  const found = sorted.find(({ mentions }) => (sum += mentions) >= half);
  return found?.coordinates[axis] ?? 0;
}

function spanOf(coordinates: readonly (readonly [number, number])[], axis: 0 | 1): readonly [number, number] {
  const values = coordinates.map((each) => each[axis]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const more = Math.max(leastSpan - (most - least), 0) / 2;
  return [least - more, most + more];
}
