import type { Agent, Frontmatter } from '../../edition/frontmatter.ts';
import type { Source } from '../../edition/source.ts';
import type { ImportProblem } from '../import-report.ts';
import { languageOf } from './language-of.ts';
import { errorTexts, remarkTexts } from './xml-texts.ts';

/** What a file says of itself; what it does not say is undefined, or empty. */
export interface FileHead {
  readonly title: string | undefined;
  readonly subtitle: string | undefined;
  readonly author: readonly Agent[];
  readonly editor: readonly Agent[];
  /** Where its language may stand, the best place first. */
  readonly languages: readonly (string | undefined)[];
  readonly isPrecis: boolean;
  readonly description: string | undefined;
  readonly original: Source | undefined;
  readonly rights: Frontmatter['rights'];
  /** Where its title and authors should be: for a person, and its line. */
  readonly place: string;
  readonly line: number;
}

/** The head of a text, and what is missing in it. */
export interface ReadHead {
  readonly frontmatter: Frontmatter;
  readonly problems: readonly ImportProblem[];
}

/**
 * Make the head of a text of what its file says.
 *
 * @param said
 *   By the file.
 * @returns
 *   Frontmatter without empty fields, and what is missing.
 */
export function toHead(said: FileHead): ReadHead {
  const { title, subtitle, author, editor, description, original, rights, place, line } = said;
  const { language, isSaid } = languageOf(said.languages);
  return {
    frontmatter: {
      title: title ?? '',
      ...(subtitle === undefined ? {} : { subtitle }),
      author: author.length > 0 ? [...author] : [{ literal: '' }],
      ...(editor.length === 0 ? {} : { editor: [...editor] }),
      language,
      kind: said.isPrecis ? 'precis' : 'transcription',
      ...(description === undefined ? {} : { description }),
      ...(original === undefined ? {} : { original }),
      ...(rights === undefined ? {} : { rights }),
    },
    problems: [
      ...(title === undefined ? [errorTexts.fieldMissing(line, 'title', place)] : []),
      ...(author.length === 0 ? [errorTexts.fieldMissing(line, 'author', place)] : []),
      ...(isSaid ? [] : [remarkTexts.languageUnsure(language)]),
    ],
  };
}
