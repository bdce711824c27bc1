import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { checkCitations } from '../edition/check-citations.ts';
import type { Edition } from '../edition/edition.ts';
import type { Problem } from '../edition/problem.ts';
import { parseText } from '../markdown/parse-text.ts';
import { parseSources } from './parse-sources.ts';
import { contentFolder } from './content-folder.ts';

/** An edition as it lies on the disk. */
export interface ReadEdition {
  /** Null where the text could not be read at all. */
  readonly edition: Edition | null;
  /** Everything that is wrong with it; it is fit to be built only when there is nothing. */
  readonly problems: readonly Problem[];
}

/**
 * Read and check one edition.
 *
 * @param slug
 *   The name of its folder in `content/editions/`.
 * @returns
 *   The edition and its problems.
 */
export function readEdition(slug: string): ReadEdition {
  const folder = join(contentFolder(), 'editions', slug);
  const textFile = join(folder, 'text.mdx');
  const sourcesFile = join(folder, 'sources.json');
  const parsed = parseText(readFileSync(textFile, 'utf8'), nameOf(textFile));
  const { sources, problems } = existsSync(sourcesFile)
    ? parseSources(readFileSync(sourcesFile, 'utf8'), nameOf(sourcesFile))
    : { sources: [], problems: [] };
  const all = [...parsed.problems, ...problems];
  if (parsed.article === null) return { edition: null, problems: all };
  const files = { text: nameOf(textFile), sources: nameOf(sourcesFile), lines: parsed.lines };
  return {
    edition: { slug, article: parsed.article, sources },
    problems: [...all, ...checkCitations(parsed.article, sources, files)],
  };
}

/** A file as the user would name it: from the folder that holds `content`, with forward slashes. */
function nameOf(file: string): string {
  return relative(join(contentFolder(), '..'), file).split(sep).join('/');
}
