import type { EditionDescription } from './describe-edition.ts';
import type { Frontmatter } from './frontmatter.ts';

/** An edition in a list. */
export interface ListedEdition extends EditionDescription {
  readonly slug: string;
}

/** Editions whose first authors begin with the same letter. */
export interface EditionGroup<Listed> {
  /** Without its marks, as readers look for it: `S` for Ş; `#` for what is no letter. */
  readonly letter: string;
  readonly editions: readonly Listed[];
}

/**
 * Sort editions by their first authors, then by title, and group them by letter.
 *
 * @param editions
 *   In any order.
 * @param locale
 *   Of the reader: how letters are sorted and made capital.
 * @returns
 *   Groups that have any editions; `#` is the last.
 */
export function groupEditions<Listed extends Titled>(
  editions: readonly Listed[],
  locale: string,
): readonly EditionGroup<Listed>[] {
  const collator = new Intl.Collator(locale, { numeric: true, ignorePunctuation: true });
  const sorted = editions.toSorted(
    (a, b) => collator.compare(sortName(a), sortName(b)) || collator.compare(a.frontmatter.title, b.frontmatter.title),
  );
  const groups = Map.groupBy(sorted, (edition) => letterOf(sortName(edition), locale));
  return [...groups]
    .map(([letter, own]) => ({ letter, editions: own }))
    .sort((a, b) => Number(a.letter === '#') - Number(b.letter === '#') || collator.compare(a.letter, b.letter));
}

interface Titled {
  readonly frontmatter: Pick<Frontmatter, 'title' | 'author'>;
}

/** `Berg, P. van der` is found under B. */
function sortName({ frontmatter }: Titled): string {
  const { family, given, literal } = frontmatter.author[0] ?? {};
  const name = family?.replace(/^(?:\p{Ll}[\p{Ll}’']*\s+)+(?=\p{Lu})/u, '');
  return literal ?? [name, given].filter(Boolean).join(', ');
}

function letterOf(name: string, locale: string): string {
  const letter = name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .charAt(0)
    .toLocaleUpperCase(locale);
  return /\p{L}/u.test(letter) ? letter : '#';
}
