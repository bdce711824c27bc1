import type { StyledForm } from '../../edition/cite/styled-form.ts';
import type { Source } from '../../edition/source.ts';
import type { CslLibrary } from './open-style.ts';

/** A style in which citations are offered. */
export interface CitationStyle {
  readonly id: string;
  readonly name: string;
  /** Its name in the CSL repository. */
  readonly csl: string;
  /** The language of the words that it adds. */
  readonly language: string;
  readonly noteMark: StyledForm['noteMark'];
}

/** In the order in which they are offered. */
export const citationStyles: readonly CitationStyle[] = [
  {
    id: 'chicago-notes',
    name: 'Chicago, notes',
    csl: 'chicago-fullnote-bibliography',
    language: 'en-US',
    noteMark: 'n',
  },
  {
    id: 'chicago-author-date',
    name: 'Chicago, author-date',
    csl: 'chicago-author-date',
    language: 'en-US',
    noteMark: 'n',
  },
  { id: 'mla', name: 'MLA', csl: 'modern-language-association', language: 'en-US', noteMark: 'n' },
  { id: 'apa', name: 'APA', csl: 'apa', language: 'en-US', noteMark: ', n. ' },
  { id: 'harvard', name: 'Harvard', csl: 'harvard-cite-them-right', language: 'en-GB', noteMark: ', n. ' },
];

/** Journals without a style of their own in the CSL repository, with the one that their authors are told to follow. */
const parents: Readonly<Record<string, string>> = {
  'international-journal-of-middle-east-studies': 'chicago-fullnote-bibliography',
};

/**
 * Find the style of the journal in which a text was first published.
 *
 * @param original
 *   The publication.
 * @param library
 *   The styles that there are.
 * @returns
 *   The style of that name in the CSL repository, or the one that the journal follows; null where neither is known.
 */
export function journalStyle(original: Source, library: CslLibrary): CitationStyle | null {
  const journal = original['container-title'];
  if (original.type !== 'article-journal' || journal === undefined) return null;
  const own = slugOf(journal);
  const parent = parents[own];
  const csl = parent ?? (library.style(own) === null ? null : own);
  if (csl === null) return null;
  const known = citationStyles.find((style) => style.csl === csl);
  return {
    id: 'journal',
    name: parent === undefined ? journal : `${journal} (${known?.name ?? csl})`,
    csl,
    language: 'en-US',
    noteMark: known?.noteMark ?? ', n. ',
  };
}

/** `Past & Present` is `past-and-present` in the CSL repository. */
function slugOf(name: string): string {
  return name
    .replaceAll('&', ' and ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
