import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from './content-folder.ts';
import type { KeyedEdition } from './edition-key.ts';
import { keep, takeKept } from './kept.ts';
import { listFiles } from './list-files.ts';

/**
 * Give the letters that editions and registers hold beyond those of ASCII.
 *
 * @param editions
 *   Private ones and those of other shards too, for all of them are set in the same face.
 * @returns
 *   Each character once, in no order.
 */
export function lettersOfContent(editions: readonly KeyedEdition[]): string {
  const letters = new Set(lettersIn(join(contentFolder(), 'names')));
  for (const edition of editions) for (const letter of lettersOfEdition(edition)) letters.add(letter);
  return [...letters].join('');
}

/** Those of the files of an edition, or what was found in the same files before. */
function lettersOfEdition({ slug, key }: KeyedEdition): string {
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
    for (const letter of text.replace(/[\0-\x7f]+/gu, '')) letters.add(letter);
  }
  return [...letters].join('');
}
