import { namesOf } from '../../edition/name-of.ts';
import { bookPages } from '../epub/book-pages.ts';
import type { Publication } from '../publication.ts';
import { beginWriting } from '../writing.ts';
import { languageTag } from '../xml/language-tag.ts';
import type { ArchivedFile } from '../zip-files.ts';
import { paperStyle } from './paper-style.ts';

/** What a typesetter is given. */
export interface Paper {
  /** Documents in the order in which they are printed, and after them `style.css`. */
  readonly files: readonly ArchivedFile[];
  /** The names of the documents. */
  readonly pages: readonly string[];
  readonly title: string;
  /** As in a citation; empty where the author is not named. */
  readonly author: string;
  /** A BCP 47 tag. */
  readonly language: string;
}

/**
 * Make an edition ready to be set on pages of paper.
 *
 * The documents are those of the EPUB: a typesetter that knows the roles of DPUB-ARIA sets each `doc-footnote` at the
 * foot of the page of its first call.
 *
 * @param publication
 *   The edition as it is published.
 * @returns
 *   Its files; the style expects the faces beside it, in `face/book-face.css`.
 *
 * @see https://www.w3.org/TR/dpub-aria-1.1/
 * @see https://www.w3.org/TR/css-gcpm-3/
 */
export function toPaper(publication: Publication): Paper {
  const { title, author, language } = publication.edition.article.frontmatter;
  const { text, extra } = bookPages(publication, beginWriting(publication.edition));
  const pages = [text, ...extra];
  return {
    files: [...pages.map(({ file, content }) => ({ path: file, content })), { path: 'style.css', content: paperStyle }],
    pages: pages.map(({ file }) => file),
    title,
    author: namesOf(author),
    language: languageTag(language) ?? 'und',
  };
}
