import { createHash } from 'node:crypto';
import { editionKey, namesKey } from '../library/edition-key.ts';
import type { CompiledSite } from './compile-site.ts';

/**
 * Make ready to give digests of everything that the files of an edition are made from.
 *
 * @param compiled
 *   What renders them; its key changes with our code, the packages, the address, the language and the letters of the site.
 * @returns
 *   A function from a slug to characters that change with the edition, the registers, and what renders them.
 */
export function pressingKeys({ key }: CompiledSite): (slug: string) => string {
  // Whether a page says that it is private follows from the edition, and from what is built.
  const isPrivate = process.env['MANICULE_PRIVATE'] ?? '';
  const names = namesKey();
  return (slug) =>
    createHash('sha256')
      .update(JSON.stringify([key, isPrivate, editionKey(slug, names)]))
      .digest('hex');
}
