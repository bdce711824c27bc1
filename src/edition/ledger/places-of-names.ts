import { nameId } from '../element-ids.ts';
import { type Name, nameKinds } from '../names/name.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Place } from './places-of.ts';

/**
 * List the names that an index shows, as places that the ledger keeps anchors for.
 *
 * A name is what the index calls it; its forms only bear witness for it when it is called otherwise. So a ledger does
 * not change with every form that is added.
 *
 * @param names
 *   The names that an edition mentions.
 * @returns
 *   A place for each, by kind and then by file.
 */
export function placesOfNames(names: readonly Name[]): readonly Place[] {
  const rank = ({ kind }: Name): number => nameKinds.indexOf(kind);
  return names
    .toSorted((left, right) => rank(left) - rank(right) || (left.id < right.id ? -1 : 1))
    .map(({ id, name, forms }) => ({
      provisional: nameId(id),
      kind: 'name',
      fingerprint: {
        digest: fingerprintOf(name).digest,
        words: onceEach(fingerprintOf([name, ...forms].join(' ')).words),
      },
    }));
}

/** Each hash of a word once: Kemal is in every form of the name. */
function onceEach(words: string): string {
  return [...new Set(words.match(/../gu))].join('');
}
