import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

/** The land of the earth at 1:50,000,000. */
export type Land = Feature<Polygon | MultiPolygon> | FeatureCollection;

/** Read once: taking the arcs of the whole earth apart costs 60 ms. */
const known = new Map<string, Land>();

/**
 * Read the land of the earth: Natural Earth's, of the package world-atlas, in the public domain.
 *
 * @returns
 *   GeoJSON; longitude and latitude in degrees.
 */
export function readLand(): Land {
  // From the project's root: a page that is being built runs from a folder of its own.
  const file = createRequire(resolve('package.json')).resolve('world-atlas/land-50m.json');
  const land = known.get(file) ?? parseLand(readFileSync(file, 'utf8'));
  known.set(file, land);
  return land;
}

function parseLand(json: string): Land {
  const topology = JSON.parse(json) as Topology;
  const { land } = topology.objects;
  if (land === undefined) throw new Error('world-atlas/land-50m.json has no land: its version is not the one we use.');
  return feature(topology, land) as Land;
}
