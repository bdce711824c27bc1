import type { Name } from './name.ts';

/**
 * Say how else a name is called than texts print it.
 *
 * @param name
 *   A name of the register.
 * @returns
 *   Its own name, other spellings, and what a place was called then and is called now, without the country.
 */
export function otherForms({ kind, name, also, then, now }: Name): readonly string[] {
  const today = now?.split(',')[0];
  return [...new Set([name, ...partsOf(kind, name), ...also, then, today])].filter((form) => form !== undefined);
}

/** A person had each of the names in `Halil Paşa (Kut)`; what stands in brackets after another name explains it. */
function partsOf(kind: Name['kind'], name: string): readonly string[] {
  return kind === 'people'
    ? name
        .split(/[()]/u)
        .map((part) => part.trim())
        .filter((part) => part !== '')
    : [];
}
