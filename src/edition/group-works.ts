import type { Source } from './source.ts';
import { yearOf } from './year-of.ts';

/** Sources of one kind, as a historian parts them. */
export interface WorksGroup {
  readonly id: 'archives' | 'newspapers' | 'books';
  readonly sources: readonly Source[];
}

/**
 * Part the sources of an edition into archives, newspapers, and books and articles, and sort each part.
 *
 * Names come before titles, as in a bibliography: a work without an author stands by its title. Works of one author
 * follow one another by year, then by title.
 *
 * @param sources
 *   The sources, in any order.
 * @param language
 *   The language of the edition, whose alphabet is followed: in Turkish, ç comes behind c and ı before i.
 * @returns
 *   The parts that have any sources.
 */
export function groupWorks(sources: readonly Source[], language: string): readonly WorksGroup[] {
  const alphabet = new Intl.Collator(language, { numeric: true, sensitivity: 'variant', ignorePunctuation: true });
  const byKey = (a: Source, b: Source): number =>
    alphabet.compare(nameKey(a), nameKey(b)) ||
    (yearOf(a) ?? 0) - (yearOf(b) ?? 0) ||
    alphabet.compare(titleKey(a), titleKey(b));
  const groups: readonly WorksGroup[] = [
    { id: 'archives', sources: sources.filter(isArchive) },
    {
      id: 'newspapers',
      sources: sources.filter((source) => isNewspaper(source) && !isArchive(source)),
    },
    {
      id: 'books',
      sources: sources.filter((source) => !isNewspaper(source) && !isArchive(source)),
    },
  ];
  return groups
    .filter((group) => group.sources.length > 0)
    .map((group) => ({ ...group, sources: group.sources.toSorted(byKey) }));
}

function isArchive({ type }: Source): boolean {
  return type === 'collection' || type === 'manuscript' || type === 'personal_communication';
}

/** An article with an author is listed with other articles, wherever it came out. */
function isNewspaper({ type, author }: Source): boolean {
  return (type === 'article-newspaper' || type === 'periodical') && (author === undefined || author.length === 0);
}

function nameKey(source: Source): string {
  if (isArchive(source)) return [source.archive, source.archive_location, source.title].filter(Boolean).join(' ');
  const names = [source.author, source.editor].find((list) => list !== undefined && list.length > 0) ?? [];
  if (names.length === 0) return titleKey(source);
  return names.map(({ family, given, literal }) => literal ?? [family, given].filter(Boolean).join(' ')).join(' ');
}

/** An article at the head of a title is passed over: `The Times` stands under T for Times. */
function titleKey({ title = '', language = 'en' }: Source): string {
  const articles = leadingArticles[language.split('-')[0] ?? ''];
  return articles === undefined ? title : title.replace(articles, '');
}

const leadingArticles: Readonly<Record<string, RegExp>> = {
  de: /^(?:der|die|das|ein|eine) /iu,
  en: /^(?:the|an?) /iu,
  es: /^(?:el|la|los|las|un|una) /iu,
  fr: /^(?:le |la |les |un |une |l[’'])/iu,
  it: /^(?:il |lo |la |i |gli |le |un |una |l[’'])/iu,
};
