import type { Frontmatter } from './frontmatter.ts';
import type { Problem } from './problem.ts';
import type { Source } from './source.ts';

/**
 * Check that a public edition says of its original what every catalogue asks first: a record without a title or a date is
 * passed over by Google Scholar, and an article without its journal cannot be found on paper.
 *
 * Everything else may be missing, and is then left out wherever it would stand.
 *
 * @param frontmatter
 *   The head of its text.
 * @param file
 *   The text, as the user would name it.
 * @returns
 *   A problem for each field; none while the edition is private.
 */
export function checkOriginal({ original, rights }: Frontmatter, file: string): readonly Problem[] {
  if (original === undefined || rights === undefined) return [];
  return wanted
    .filter(({ of, isThere }) => (of === null || of.includes(original.type)) && !isThere(original))
    .map(({ field, words }) => ({
      id: 'original-field',
      file,
      line: 0,
      column: 0,
      message: `Expected ${words} of the original (${field}); there is none.`,
      hint: `Add ${field} under \`original\` in the head of the text, or keep the edition private by leaving out \`rights\`.`,
    }));
}

const articles = ['article-journal', 'article-magazine', 'article-newspaper', 'chapter', 'paper-conference'];

/** What is wanted, of which kinds of original; null means all. */
const wanted: readonly {
  readonly field: string;
  readonly words: string;
  readonly of: readonly string[] | null;
  readonly isThere: (original: Source) => boolean;
}[] = [
  { field: 'title', words: 'the title', of: null, isThere: ({ title }) => isFilled(title) },
  {
    field: 'issued',
    words: 'the date',
    of: null,
    isThere: ({ issued }) => issued?.['date-parts'] !== undefined || isFilled(issued?.literal) || isFilled(issued?.raw),
  },
  {
    field: 'container-title',
    words: 'the journal or book',
    of: articles,
    isThere: (original) => isFilled(original['container-title']),
  },
];

function isFilled(value: string | undefined): boolean {
  return value !== undefined && value.trim() !== '';
}
