import type { Source } from '../../edition/source.ts';

/** What some sources have in common, as far as it decides which parts of a style they use. */
export interface SourceShape {
  readonly types: ReadonlySet<string>;
  /** The fields that any of them has, as CSL-JSON names them. */
  readonly some: ReadonlySet<string>;
  /** The fields that all of them have, of those that are text or names. */
  readonly every: ReadonlySet<string>;
}

/**
 * Find the shape of sources.
 *
 * @param sources
 *   At least one.
 * @returns
 *   Their shape.
 */
export function shapeOf(sources: readonly Source[]): SourceShape {
  return sources.map(shapeOfOne).reduce(joinShapes);
}

/**
 * Join two shapes.
 *
 * @param a
 *   Of some sources.
 * @param b
 *   Of others.
 * @returns
 *   The shape of them all.
 */
export function joinShapes(a: SourceShape, b: SourceShape): SourceShape {
  return {
    types: new Set([...a.types, ...b.types]),
    some: new Set([...a.some, ...b.some]),
    every: new Set([...a.every].filter((field) => b.every.has(field))),
  };
}

/**
 * Say whether sources are of a shape.
 *
 * @param own
 *   The shape of the sources.
 * @param shape
 *   The shape.
 * @returns
 *   True if what is known of the shape holds for the sources.
 */
export function isOfShape(own: SourceShape, shape: SourceShape): boolean {
  return areIn(own.types, shape.types) && areIn(own.some, shape.some) && areIn(shape.every, own.every);
}

/**
 * Say whether a field is missing in all sources of a shape.
 *
 * @param field
 *   Its name.
 * @param shape
 *   The shape.
 * @returns
 *   False where a source may have it, or the engine may make it up.
 */
export function isMissing(field: string, { some }: SourceShape): boolean {
  return plainFields.has(field) && !some.has(field);
}

/**
 * Say whether all sources of a shape have a field.
 *
 * @param field
 *   Its name.
 * @param shape
 *   The shape.
 * @returns
 *   False where that is not known.
 */
export function isAlways(field: string, { every }: SourceShape): boolean {
  return plainFields.has(field) && every.has(field);
}

function areIn(names: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...names].every((name) => all.has(name));
}

function shapeOfOne(source: Source): SourceShape {
  const filled = Object.entries(source).filter(
    ([, value]) => (typeof value === 'string' || Array.isArray(value)) && value.length > 0,
  );
  return {
    types: new Set([source.type]),
    some: new Set(Object.keys(source)),
    every: new Set(filled.map(([field]) => field)),
  };
}

/** Fields that the engine shows as they are. Others it makes up itself: the first page, a short title, a number in a list. */
const plainFields: ReadonlySet<string> = new Set(
  `accessed annote archive archive-place archive_collection archive_location author authority available-date
  call-number chair chapter-number collection-editor collection-number collection-title compiler composer
  container-author contributor curator dimensions director DOI edition editor editorial-director event event-date
  event-place event-title executive-producer genre guest host illustrator interviewer ISBN ISSN issue issued keyword
  medium narrator number number-of-pages number-of-volumes organizer original-author original-date
  original-publisher original-publisher-place original-title page part-number part-title performer PMCID PMID
  printing-number producer publisher publisher-place recipient references reviewed-author reviewed-genre
  reviewed-title scale script-writer section series-creator source status submitted supplement-number translator URL
  version volume volume-title`.split(/\s+/u),
);
