import type { Frontmatter } from '../../edition/frontmatter.ts';

/**
 * Read the rights of a file.
 *
 * An edition is public once it states its rights, so they are taken only where it is sure what they are: in our own
 * files, which name the licence beside its words, and for a licence of Creative Commons.
 *
 * @param said
 *   `named`: the licence as our own files name it. `words`: of the licence. `target`: its address, and `link`: an
 *   address that stands in its words. `holder` and `statement`. Each may be missing.
 * @returns
 *   The rights; undefined where they are not sure or nobody holds them.
 */
export function rightsOf(said: {
  readonly named: string | undefined;
  readonly words: string | undefined;
  readonly target: string | undefined;
  readonly link: string | undefined;
  readonly holder: string | undefined;
  readonly statement: string | undefined;
}): Frontmatter['rights'] {
  const { named, words, target = '', link, holder, statement } = said;
  if (holder === undefined) return undefined;
  const more = statement === undefined ? {} : { statement };
  if (named !== undefined && named === words?.replace(/\s+/gu, '_')) {
    return { license: words, holder, ...(link === undefined ? {} : { url: link }), ...more };
  }
  const commons = /^https?:\/\/creativecommons\.org\/(?:licenses\/([a-z-]+)|publicdomain\/(zero))\/(\d\.\d)\b/u.exec(
    target,
  );
  if (commons === null) return undefined;
  const [, kind, zero, version = ''] = commons as readonly (string | undefined)[];
  const license = zero === undefined ? `CC-${(kind ?? '').toUpperCase()}-${version}` : `CC0-${version}`;
  return { license, holder };
}
