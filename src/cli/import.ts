import { basename, join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../edition/article.ts';
import { EditionError, type Problem } from '../edition/problem.ts';
import { isSlug, toSlug } from '../edition/slug.ts';
import type { ImportProblem } from '../importer/import-report.ts';
import { importTranscription } from '../importer/import-transcription.ts';
import { parsePageLabel } from '../importer/page-label.ts';
import { contentFolder } from '../library/content-folder.ts';
import { readUtf8 } from '../library/read-utf8.ts';
import { writeEdition } from '../library/write-edition.ts';
import { parseText } from '../markdown/parse-text.ts';
import { toText } from '../markdown/to-text.ts';
import { formatImport } from './format-import.ts';
import { runCommand, UsageError } from './run-command.ts';

await runCommand({
  name: 'import',
  usage: 'npm run import -- FILE [--as SLUG] [--first-page N] [--force] [--json]',
  help: `
Makes an edition of the transcription of a printed article: content/editions/SLUG/text.mdx, and a report of what to
look at. FILE is plain text in UTF-8. It may begin with a cover sheet (title, "Author(s):", "Source:" …); each note
begins with a superscript figure (¹) at the foot of its page, and numbering begins anew on each page.

  --as SLUG        name of the edition's folder and address; else it is made from the title
  --first-page N   first printed page (129, ix), where the cover sheet does not say or is wrong
  --force          replace the text of an edition that is there; its annotations and ledger are kept
  --json           print the report as one JSON object and nothing else

npm run import -- article.txt
npm run import -- article.txt --as tides --first-page 17`,
  options: {
    as: { type: 'string' },
    'first-page': { type: 'string' },
    force: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: async (values, [file, ...others]) => {
    const firstPage = values['first-page'];
    if (file === undefined || others.length > 0) throw new UsageError('Expected one FILE');
    if (values.as !== undefined && !isSlug(values.as)) throw new UsageError(slugMessage(values.as));
    if (firstPage !== undefined && parsePageLabel(firstPage) === null) {
      throw new UsageError(`Expected an arabic or Roman number for --first-page; found "${firstPage}"`);
    }

    const transcription = await readUtf8(file);
    const name = basename(file).replace(/\.[^.]+$/u, '');
    const { article, report } = importTranscription(transcription, { firstPage, fallbackTitle: name });
    const slug = values.as ?? chooseSlug(article.frontmatter.title, name);
    const json = `${JSON.stringify({ edition: slug, ...report }, null, 2)}\n`;
    const errors = report.problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      if (values.json === true) process.stdout.write(json);
      throw new EditionError(errors.map((problem) => placeProblem(problem, file)));
    }

    const folder = join(contentFolder(), 'editions', slug);
    const target = join(folder, 'text.mdx');
    const text = toText(article);
    checkReadBack(text, article, target);
    await writeEdition(folder, { 'text.mdx': text }, { force: values.force === true });
    const shown = relative('', target);
    const run = { file, slug, target: shown.startsWith('..') ? target : shown, article, report };
    process.stdout.write(values.json === true ? json : formatImport(run));
  },
});

/** The first words of the title, as many as one still likes to type. */
function chooseSlug(title: string, fileName: string): string {
  const slug = toSlug(title, { longest: 40 })?.replace(
    /(?:-(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with))+$/u,
    '',
  );
  const chosen = slug ?? toSlug(fileName);
  if (chosen !== null) return chosen;
  throw new UsageError('No name can be made of the title or the name of the file. Give one with --as SLUG');
}

function slugMessage(given: string): string {
  const near = toSlug(given);
  return `Expected --as in lower-case letters, digits and hyphens${near === null ? '' : `, such as ${near}`}; found "${given}"`;
}

/**
 * Read the text again before it is written: what the site will see is what was imported, to the last character.
 *
 * The importer has accounted for every word of the article, so an equal article has lost none.
 */
function checkReadBack(text: string, article: Article, file: string): void {
  const parsed = parseText(text, file);
  if (parsed.problems.length === 0 && isDeepStrictEqual(parsed.article, article)) return;
  throw new EditionError([
    ...parsed.problems,
    {
      id: 'text-differs',
      file,
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
