import { createHash } from 'node:crypto';
import type { CompiledSite } from './compile-site.ts';

/**
 * Give a digest of everything that the files of an edition are made from.
 *
 * @param compiled
 *   What renders them; its key changes with our code, the packages, the address, the language and the letters of the site.
 * @param key
 *   Of the edition (`editionKey`).
 * @returns
 *   Characters that change with the edition, the registers, and what renders them.
 */
export function pressingKey(compiled: Pick<CompiledSite, 'key'>, key: string): string {
  // Whether a page says that it is private follows from the edition, and from what is built.
  const isPrivate = process.env['MANICULE_PRIVATE'] ?? '';
  return createHash('sha256')
    .update(JSON.stringify([compiled.key, isPrivate, key]))
    .digest('hex');
}
