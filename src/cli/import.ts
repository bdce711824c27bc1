import { existsSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { EditionError } from '../edition/problem.ts';
import { isSlug, toSlug } from '../edition/slug.ts';
import { parseFormName } from '../importer/forms/form.ts';
import { parsePageLabel } from '../importer/page-label.ts';
import { contentFolder } from '../library/content-folder.ts';
import { isTaken } from '../library/is-taken.ts';
import { readBytes } from '../library/read-bytes.ts';
import { writeEdition } from '../library/write-edition.ts';
import { formatImport } from './format-import.ts';
import { makeEdition } from './import/make-edition.ts';
import { runCommand, UsageError } from './run-command.ts';

await runCommand({
  name: 'import',
  usage: 'npm run import -- FILE [--as SLUG] [--first-page N] [--form NAME] [--force] [--json]',
  help: `
Makes an edition of the transcription of a printed article: content/editions/SLUG/text.mdx, and a report of what to
look at, also as review.html beside it, to be read in a browser. The works that its notes cite go into sources.json.

FILE is plain text or Markdown in UTF-8, text that pdftotext took out of a PDF, a Word file (.docx), TEI P5 or JATS; XML
is known by its first element, and needs no option but --as. A transcription may begin with a cover sheet (title,
"Author(s):", "Source:" …) or with its title and "By" and the authors' names. Notes stand at the foot of their page, at
the end of a section or of the text; they are numbered anew on each page or through the text, and are called by ¹, [1],
(1), ^1, $^{1}$, <sup>1</sup>, *, a plain figure or [^1]. The report says which form the file was taken for.

  --as SLUG        name of the edition's folder and address; else it is made from the title
  --first-page N   first printed page (129, ix), where the cover sheet does not say or is wrong
  --form NAME      read the file in this form, where it was taken for another: words of a form's name, with hyphens
                   between. Layout: plain, pdf, markdown. Numbering: page, through, end. Calls: superscripts, brackets,
                   parentheses, carets, tex, tags, signs, figures, footnotes. For example: through-brackets
  --force          replace the text of an edition that is there; its annotations and ledger are kept
  --json           print the report as one JSON object and nothing else

npm run import -- article.txt
npm run import -- article.txt --as tides --first-page 17`,
  options: {
    as: { type: 'string' },
    'first-page': { type: 'string' },
    form: { type: 'string' },
    force: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  writes: true,
  run: async (values, [file, ...others]) => {
    const firstPage = values['first-page'];
    if (file === undefined || others.length > 0) throw new UsageError('Expected one FILE');
    if (values.as !== undefined && !isSlug(values.as)) throw new UsageError(slugMessage(values.as));
    if (values.as !== undefined && isTaken(values.as)) {
      throw new UsageError(`Expected --as to name what the site does not use itself; found "${values.as}"`);
    }
    if (firstPage !== undefined && parsePageLabel(firstPage) === null) {
      throw new UsageError(`Expected an arabic or Roman number for --first-page; found "${firstPage}"`);
    }

    const form = values.form === undefined ? undefined : parseFormName(values.form);
    if (form === null)
      throw new UsageError(`Expected the name of a form for --form, or a part of one; found "${values.form ?? ''}"`);

    const name = basename(file).replace(/\.[^.]+$/u, '');
    const { article, report, files, errors } = makeEdition(await readBytes(findFile(file)), file, {
      firstPage,
      form,
      fallbackTitle: name,
    });
    const slug = values.as ?? chooseSlug(article.frontmatter.title, name);
    const json = `${JSON.stringify({ edition: slug, ...report }, null, 2)}\n`;
    if (errors.length > 0) {
      if (values.json === true) process.stdout.write(json);
      throw new EditionError(errors);
    }

    const folder = join(contentFolder(), 'editions', slug);
    const target = join(folder, 'text.mdx');
    writeEdition(folder, files, { force: values.force === true });
    const shown = relative('', target);
    const run = { file, slug, target: shown.startsWith('..') ? target : shown, article, report };
    process.stdout.write(values.json === true ? json : formatImport(run));
  },
});

/** npm runs a command in the project's folder and tells in `INIT_CWD` where it was called: FILE is meant from there. */
function findFile(file: string): string {
  const called = process.env['INIT_CWD'];
  const fromThere = called === undefined ? file : resolve(called, file);
  return existsSync(fromThere) ? fromThere : file;
}

/** The first words of the title, as many as one still likes to type. */
function chooseSlug(title: string, fileName: string): string {
  const slug = toSlug(title, { longest: 40 })?.replace(
    /(?:-(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with))+$/u,
    '',
  );
  const chosen = slug ?? toSlug(fileName);
  if (chosen !== null) return isTaken(chosen) ? `${chosen}-1` : chosen;
  throw new UsageError('No name can be made of the title or the name of the file. Give one with --as SLUG');
}

function slugMessage(given: string): string {
  const near = toSlug(given);
  return `Expected --as in lower-case letters, digits and hyphens${near === null ? '' : `, such as ${near}`}; found "${given}"`;
}
