import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from './content-folder.ts';
import { editionKey, namesKey } from './edition-key.ts';
import { keep, takeKept } from './kept.ts';
import { allEditions } from './list-editions.ts';
import { listFiles } from './list-files.ts';

/**
 * Give the letters that editions and registers hold beyond those of ASCII.
 *
 * Those of every edition count, private ones and those of other shards too, for all of them are set in the same face.
 *
 * @returns
 *   Each character once, in no order.
 */
export function lettersOfContent(): string {
  const names = namesKey();
  const letters = new Set(lettersIn(join(contentFolder(), 'names')));
  for (const slug of allEditions()) {
    for (const letter of lettersOfEdition({ slug, key: editionKey(slug, names) })) letters.add(letter);
  }
  return [...letters].join('');
}

/**
 * Give the letters that the files of an edition hold beyond those of ASCII, or take what was found in the same files.
 *
 * @param edition
 *   The name of its folder, and the key of everything that it is made from (`editionKey`).
 * @returns
 *   Each character once, in no order.
 */
export function lettersOfEdition({ slug, key }: { readonly slug: string; readonly key: string }): string {
  const known = takeKept(`letters/${slug}`, key);
  if (typeof known === 'string') return known;
  const letters = lettersIn(join(contentFolder(), 'editions', slug));
  keep(`letters/${slug}`, key, letters);
  return letters;
}

function lettersIn(folder: string): string {
  const letters = new Set<string>();
  for (const file of listFiles(folder)) {
    if (!/\.(?:mdx|json|ya?ml)$/u.test(file)) continue;
    const text = readFileSync(join(folder, file), 'utf8').normalize('NFC');
    for (const [letter] of text.matchAll(/[^\0-\x7f]/gu)) letters.add(letter);
  }
  return [...letters].join('');
}
