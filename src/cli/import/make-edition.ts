import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../../edition/article.ts';
import { EditionError, type Problem } from '../../edition/problem.ts';
import { firstLedger } from '../../edition/ledger/first-ledger.ts';
import { toLedgerFile } from '../../edition/ledger/to-ledger-file.ts';
import { numberPassages } from '../../edition/number-passages.ts';
import { importDocx } from '../../importer/import-docx.ts';
import type { ImportProblem } from '../../importer/import-report.ts';
import { type ImportOptions, importTranscription } from '../../importer/import-transcription.ts';
import { importXml } from '../../importer/import-xml.ts';
import { toReview } from '../../importer/to-review.ts';
import { type CitationReport, type CitingText, withCitations } from '../../importer/with-citations.ts';
import { decodeUtf8 } from '../../library/read-utf8.ts';
import { parseText } from '../../markdown/parse-text.ts';
import { toText } from '../../markdown/to-text.ts';
import { reviewToHtml } from './review-to-html.ts';

/** What is to be written, and what was found. */
export interface MadeEdition {
  readonly article: Article;
  readonly report: CitationReport;
  /** By name within the folder of the edition; none where a problem of the report is an error. */
  readonly files: Readonly<Record<string, string>>;
  /** The errors of the report, with their place in the file. */
  readonly errors: readonly Problem[];
}

/**
 * Make the files of an edition of the bytes of a transcription.
 *
 * @param bytes
 *   Whole file. A Word file, TEI and JATS are known by them, whatever their name is; all but Word must be UTF-8.
 * @param file
 *   Its name, as the user gave it, for problems.
 * @param options
 *   What the file does not say.
 * @returns
 *   The files, with what was found.
 * @throws {EditionError}
 *   Where the bytes are no text (`read-utf8.ts`), or the text that would be written does not read back as imported.
 */
export function makeEdition(bytes: Buffer, file: string, options: ImportOptions): MadeEdition {
  const imported = importFile(bytes, file, options);
  const { article, report, sources } = imported;
  const errors = report.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    return { article, report, files: {}, errors: errors.map((error) => placeProblem(error, file)) };

  const numbered: Article = { ...article, text: numberPassages(article.text.map(({ block }) => block)) };
  const text = toText(numbered);
  checkReadBack(text, numbered);
  const { title } = article.frontmatter;
  const review = reviewToHtml({ file, title, report, items: toReview(imported) });
  const files = {
    'text.mdx': text,
    'review.html': review,
    ...(sources.length === 0 ? {} : { 'sources.json': `${JSON.stringify(sources, null, 2)}\n` }),
    // Anchors that a file of ours brings were published: the ledger keeps those that the text alone would not give.
    ...(isDeepStrictEqual(numbered, article) ? {} : { 'anchors.json': toLedgerFile(firstLedger(article, today())) }),
  };
  return { article, report, files, errors: [] };
}

function importFile(bytes: Buffer, file: string, options: ImportOptions): CitingText {
  const document = importDocx(bytes, options);
  if (document !== null) return withCitations(document);
  const text = decodeUtf8(bytes, file);
  return importXml(text) ?? withCitations(importTranscription(text, options));
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/**
 * Read the text again before it is written: what the site will see is what was imported, to the last character.
 *
 * The importer has accounted for every word of the article, so an equal article has lost none.
 */
function checkReadBack(text: string, article: Article): void {
  const parsed = parseText(text, 'text.mdx');
  if (parsed.problems.length === 0 && isDeepStrictEqual(parsed.article, article)) return;
  throw new EditionError([
    ...parsed.problems,
    {
      id: 'text-differs',
      file: 'text.mdx',
      line: 0,
      column: 0,
      message: 'Expected the text to read back as it was imported; it does not.',
      hint: 'This is a bug of ours: nothing was written. Please report it, with the file.',
    },
  ]);
}

function placeProblem({ id, line, message, hint }: ImportProblem, file: string): Problem {
  return { id, file, line, column: 0, message, hint };
}
