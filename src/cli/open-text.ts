import { readFileSync } from 'node:fs';
import type { Article } from '../edition/article.ts';
import { anchorArticle } from '../edition/ledger/anchor-article.ts';
import type { Ledger } from '../edition/ledger/ledger.ts';
import { EditionError } from '../edition/problem.ts';
import { editionFile } from '../library/edition-file.ts';
import { type FoundNames, findNames } from '../library/find-names.ts';
import { readLedger } from '../library/read-ledger.ts';
import { parseText } from '../markdown/parse-text.ts';

/** A text and its ledger, as they lie on the disk. */
export interface OpenText {
  readonly slug: string;
  /** The text, as the user would name it. */
  readonly file: string;
  /** As parsed: passages are numbered as they stand. */
  readonly article: Article;
  /** The line on which each passage (by provisional anchor) and note (by label) begins, 1-based. */
  readonly lines: ReadonlyMap<string, number>;
  /** Null where the edition has none yet. */
  readonly ledger: Ledger | null;
  /** The names that it mentions; their file by anchor. */
  readonly names: Pick<FoundNames, 'names' | 'fileOf'>;
}

/**
 * Open the text of an edition and its ledger.
 *
 * @param slug
 *   The name of a folder that holds a `text.mdx`.
 * @returns
 *   Both, readable.
 * @throws {EditionError}
 *   With every problem of the two, and of the registers: an anchor is given for good, so only to what is whole.
 */
export function openText(slug: string): OpenText {
  const { path, name } = editionFile(slug, 'text.mdx');
  const { article, problems, lines } = parseText(readFileSync(path, 'utf8'), name);
  const read = readLedger(slug);
  const found = [...problems, ...read.problems];
  if (article === null || found.length > 0) throw new EditionError(found);
  const names = findNames(slug, anchorArticle(article, read.ledger));
  if (names.problems.length > 0) throw new EditionError(names.problems);
  return { slug, file: name, article, lines, ledger: read.ledger, names };
}
