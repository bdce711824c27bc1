import { createHash } from 'node:crypto';
import { lettersInUse } from '../fonts/letters-in-use.ts';
import { codeKey } from '../library/code-key.ts';
import type { KeyedEdition } from '../library/edition-key.ts';
import { lettersOfContent } from '../library/letters-of-content.ts';

/** What the environment says of every page. */
const settings = ['MANICULE_SITE', 'MANICULE_BASE', 'MANICULE_LANGUAGE', 'NODE_ENV'];

/**
 * Give a digest of everything that a compiled site is made from.
 *
 * @param editions
 *   All that there are, whatever is built.
 * @returns
 *   Characters that change with our code, the packages, the address and the language of the site, and with the letters
 *   that its faces must have.
 */
export function compileKey(editions: readonly KeyedEdition[]): string {
  const site = settings.map((name) => process.env[name] ?? '');
  return createHash('sha256')
    .update(JSON.stringify([codeKey(), site, lettersInUse([lettersOfContent(editions)])]))
    .digest('hex')
    .slice(0, 16);
}
