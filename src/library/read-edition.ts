import { existsSync } from 'node:fs';
import { checkCitations } from '../edition/check-citations.ts';
import { checkOriginal } from '../edition/check-original.ts';
import type { Edition } from '../edition/edition.ts';
import { anchorArticle } from '../edition/ledger/anchor-article.ts';
import { checkLedger } from '../edition/ledger/check-ledger.ts';
import type { Problem } from '../edition/problem.ts';
import { isSlug, toSlug } from '../edition/slug.ts';
import { parseText } from '../markdown/parse-text.ts';
import { parseSources } from './parse-sources.ts';
import { editionFile } from './edition-file.ts';
import { isTaken } from './is-taken.ts';
import { paperState } from './paper.ts';
import { readApparatus } from './read-apparatus.ts';
import { readHistory } from './read-history.ts';
import { readLedger } from './read-ledger.ts';
import { readTextFile } from './read-text-file.ts';

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
  const text = editionFile(slug, 'text.mdx');
  if (!isSlug(slug)) return { edition: null, problems: [nameProblem(slug, text.name)] };
  if (isTaken(slug)) return { edition: null, problems: [takenProblem(slug, text.name)] };
  const read = readTextFile(text.path, text.name);
  if (read.text === null) return { edition: null, problems: read.problems };
  const { article: parsed, lines, problems } = parseText(read.text, text.name);
  const { sources, problems: sourceProblems } = readSources(slug);
  const { ledger, problems: ledgerProblems } = readLedger(slug);
  const { history, problems: historyProblems } = readHistory(slug);
  const found = [...problems, ...sourceProblems, ...ledgerProblems, ...historyProblems];
  if (parsed === null) return { edition: null, problems: found };

  const files = { text: text.name, sources: editionFile(slug, 'sources.json').name, lines };
  // Only a text that could be read whole can be held against its ledger.
  const disagreements = problems.length > 0 ? [] : checkLedger(parsed, ledger, lines, text.name);
  const article = anchorArticle(parsed, ledger);
  const { problems: apparatusProblems, ...apparatus } = readApparatus(slug, article, { sources, ledger });
  return {
    edition: { slug, article, ledger, history, sources, ...apparatus, paper: paperState(slug) },
    problems: [
      ...found,
      ...checkOriginal(parsed.frontmatter, text.name),
      ...disagreements,
      ...checkCitations(parsed, sources, files),
      ...apparatusProblems,
    ],
  };
}

/** The name stands in addresses and in file names, on file systems that fold letters and on such that do not. */
function nameProblem(slug: string, file: string): Problem {
  const near = toSlug(slug);
  return {
    id: 'edition-name',
    file,
    line: 0,
    column: 0,
    message: `Expected a folder named in lower-case letters, digits and hyphens; found "${slug}".`,
    hint: near === null ? 'Give the folder another name.' : `Name the folder ${near}, if that is free.`,
  };
}

/** One of the two would overwrite the other. */
function takenProblem(slug: string, file: string): Problem {
  return {
    id: 'edition-name-taken',
    file,
    line: 0,
    column: 0,
    message: `Expected a name that the site does not use itself; found "${slug}", which is the address of its own /${slug}/.`,
    hint: `Give the folder another name, such as ${slug}-1.`,
  };
}

function readSources(slug: string): ReturnType<typeof parseSources> {
  const { path, name } = editionFile(slug, 'sources.json');
  if (!existsSync(path)) return { sources: [], problems: [] };
  const { text, problems } = readTextFile(path, name);
  return text === null ? { sources: [], problems } : parseSources(text, name);
}
