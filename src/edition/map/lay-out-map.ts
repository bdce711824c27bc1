import { geoDistance, type GeoPermissibleObjects } from 'd3-geo';
import type { Name } from '../names/name.ts';
import { type Frame, chooseFrame } from './choose-frame.ts';
import { drawCoast } from './draw-coast.ts';
import { type Label, type Labelled, placeLabels } from './place-labels.ts';
import { type SeaName, seas } from './seas.ts';

/** A map ready to be drawn, in units of a drawing `width` wide. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** The `d` of an SVG path. */
  readonly land: string;
  /** The same places with letters of a size for wide and for narrow screens. */
  readonly scales: readonly MapScale[];
  /** Places that lie outside the map, nearest first. */
  readonly outside: readonly OutsidePlace[];
}

export interface MapScale {
  readonly id: 'wide' | 'narrow';
  /** Of the letters. */
  readonly size: number;
  /** Of the points. */
  readonly radius: number;
  /** In order of their names. */
  readonly places: readonly MapPlace[];
  readonly waters: readonly { readonly name: string; readonly label: Label }[];
}

export interface MapPlace {
  readonly name: Name;
  readonly x: number;
  readonly y: number;
  /** Null where there was no room for it. */
  readonly label: Label | null;
}

export interface OutsidePlace {
  readonly name: Name;
  /** As seen from the middle of the map. */
  readonly direction: Direction;
  /** From the middle of the map, in kilometres, rounded to two figures; null for a region. */
  readonly distance: number | null;
}

const width = 1000;

/** Sizes in units: a wide screen shows about one CSS pixel for each, a narrow one a third. */
const scales = [
  { id: 'wide', size: 15, radius: 3.5 },
  { id: 'narrow', size: 36, radius: 8 },
] as const;

/**
 * Lay out the places of an edition on a map of the region in which most of them lie.
 *
 * @param places
 *   Names with coordinates, and how often each is mentioned; at least one.
 * @param land
 *   Natural Earth's land, as GeoJSON.
 * @param nameOf
 *   Names a sea in the language of the map.
 * @returns
 *   The map. No two of its labels overlap, at either scale.
 */
export function layOutMap(
  places: readonly PlacedName[],
  land: GeoPermissibleObjects,
  nameOf: (sea: SeaName) => string,
): MapLayout {
  const frame = chooseFrame(
    places.map(({ name, coordinates, mentions }) => ({ coordinates, region: name.region, mentions })),
    width,
  );
  const shown = places.flatMap((place) => {
    const at = project(place.coordinates, frame);
    return at === null ? [] : [{ ...place, ...at }];
  });
  const isShown = new Set(shown.map(({ name }) => name));
  return {
    width,
    height: frame.height,
    land: drawCoast(land, frame),
    scales: scales.map((scale) => layOutScale(shown, frame, { ...scale, nameOf })),
    outside: places
      .filter(({ name }) => !isShown.has(name))
      .map((place) => ({ ...outsidePlace(place, frame), away: geoDistance([...place.coordinates], [...frame.middle]) }))
      .sort((a, b) => a.away - b.away)
      .map(({ name, direction, distance }) => ({ name, direction, distance })),
  };
}

/** A place of the register, as it is put on the map. */
export interface PlacedName {
  readonly name: Name;
  readonly coordinates: readonly [number, number];
  readonly mentions: number;
}

function layOutScale(
  shown: readonly (PlacedName & { readonly x: number; readonly y: number })[],
  frame: Frame,
  { nameOf, ...scale }: (typeof scales)[number] & { readonly nameOf: (sea: SeaName) => string },
): MapScale {
  const named = new Set(shown.map(({ name }) => name.name));
  const waters = seas.flatMap(({ name, coordinates }) => {
    const at = project(coordinates, frame);
    // The register may have the sea itself, perhaps under the first word of its name.
    return at === null || named.has(name) || named.has(name.split(' ')[0] ?? '') ? [] : [{ name: nameOf(name), ...at }];
  });
  const items: readonly Labelled[] = [
    ...shown.map(({ name, x, y, mentions }) => ({
      x,
      y,
      words: name.name,
      size: scale.size,
      radius: name.region ? null : scale.radius,
      // Points first: a region’s label can stand anywhere in it.
      weight: mentions + (name.region ? 0 : 1000),
    })),
    ...waters.map(({ name, x, y }) => ({ x, y, words: name, size: scale.size, radius: null, weight: 0 })),
  ];
  const labels = placeLabels(items, frame);
  return {
    ...scale,
    places: shown.map(({ name, x, y }, index) => ({ name, x, y, label: labels[index] ?? null })),
    waters: waters.flatMap(({ name }, index) => {
      const label = labels[shown.length + index] ?? null;
      return label === null ? [] : [{ name, label }];
    }),
  };
}

function project(
  coordinates: readonly [number, number],
  { projection, width: right, height: bottom }: Frame,
): { readonly x: number; readonly y: number } | null {
  const [x, y] = projection([...coordinates]) ?? [-1, -1];
  if (!(x >= 0 && x <= right && y >= 0 && y <= bottom)) return null;
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}

function outsidePlace({ name, coordinates }: PlacedName, { middle }: Frame): OutsidePlace {
  const earthRadius = 6371;
  const kilometres = geoDistance([...coordinates], [...middle]) * earthRadius;
  const step = 10 ** (Math.floor(Math.log10(kilometres)) - 1);
  return {
    name,
    direction: directionTo(middle, coordinates),
    distance: name.region ? null : Math.round(kilometres / step) * step,
  };
}

/** Clockwise. */
const directions = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'] as const;

export type Direction = (typeof directions)[number];

/** The direction in which one sets out on the shortest way. */
function directionTo(from: readonly [number, number], to: readonly [number, number]): Direction {
  const [a, b, turn] = [from[1], to[1], to[0] - from[0]].map((degrees) => (degrees * Math.PI) / 180) as Radians;
  const bearing = Math.atan2(
    Math.sin(turn) * Math.cos(b),
    Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn),
  );
  return directions[(Math.round((bearing / Math.PI) * 4) + 8) % 8] ?? 'north';
}

type Radians = [number, number, number];
