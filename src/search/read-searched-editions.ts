import type { Document } from 'domhandler';
import type { NameKind } from '../edition/names/name.ts';
import { groupPassages } from './group-passages.ts';
import type { NameForms } from './name-forms.ts';
import type { PassageGroup } from './passage.ts';
import { type KnownPassage, type SearchedPage, readPassages } from './read-passages.ts';
import { relatePassages } from './relate-passages.ts';

/** What can be searched of an edition. Plain data. */
export interface SearchedEdition {
  readonly slug: string;
  readonly title: string;
  readonly lang: string;
  readonly groups: readonly PassageGroup[];
  readonly names: readonly SearchedName[];
  readonly works: readonly SearchedWork[];
}

/** A name, and the ids of the passages that have it: its own entry, and paragraphs and notes that mention it. */
export interface SearchedName extends NameForms {
  readonly kind: NameKind;
  readonly title: string;
  readonly places: readonly string[];
}

/** A source whose year is known, and the ids of the passages that have it: its own entry, and those that cite it. */
export interface SearchedWork {
  readonly year: number;
  readonly places: readonly string[];
}

/**
 * Read what can be searched from the pages of a site.
 *
 * @param pages
 *   The pages that are searched (`isSearched`), parsed, by their address from the root of the site: `entente/`. Those of an
 *   edition are its own, which gives its title, and those below it.
 * @returns
 *   The editions in the order of their first pages.
 */
export function readSearchedEditions(pages: ReadonlyMap<string, Document>): readonly SearchedEdition[] {
  const bySlug = Map.groupBy(pages, ([path]) => path.split('/')[0] ?? '');
  return [...bySlug].flatMap(([slug, own]): SearchedEdition[] => {
    const read = own.map(([path, document]): SearchedPage => readPassages(document, path));
    const known = relatePassages(read.flatMap(({ passages }) => passages));
    const front = read[own.findIndex(([path]) => path === `${slug}/`)] ?? read[0];
    if (front === undefined || known.length === 0) return [];
    const { title, lang } = front;
    const [names, works] = [known.flatMap(toName), known.flatMap(toWork)];
    return [{ slug, title, lang, groups: groupPassages(slug, known), names, works }];
  });
}

/**
 * Say whether anything of a page is to be searched. Those that are not, such as one for each paragraph, are many: they are
 * not even parsed.
 *
 * @param html
 *   The page.
 * @returns
 *   Whether it has the mark for it.
 */
export function isSearched(html: string): boolean {
  return html.includes('data-pagefind-body');
}

function toName({ passage: { id }, details: { name, title, anchors } }: KnownPassage): readonly SearchedName[] {
  if (name === null) return [];
  const { kind, forms, others } = name;
  return [{ id, kind, title: title ?? id, forms, others, places: [id, ...anchors] }];
}

function toWork({ passage: { id }, details: { year, anchors } }: KnownPassage): readonly SearchedWork[] {
  return year === null ? [] : [{ year, places: [id, ...anchors] }];
}
