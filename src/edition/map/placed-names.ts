import type { Edition } from '../edition.ts';
import type { PlacedName } from './lay-out-map.ts';

/**
 * List the names of an edition that a map can show.
 *
 * @param edition
 *   Any edition.
 * @returns
 *   Those with coordinates, sorted, with the number of their mentions.
 */
export function placedNames({ names, mentions }: Pick<Edition, 'names' | 'mentions'>): readonly PlacedName[] {
  const counts = new Map<string, number>();
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  const collator = new Intl.Collator('en');
  return names
    .flatMap((name) =>
      name.coordinates === undefined
        ? []
        : [{ name, coordinates: name.coordinates, mentions: counts.get(name.id) ?? 0 }],
    )
    .sort((a, b) => collator.compare(a.name.sort, b.name.sort));
}
