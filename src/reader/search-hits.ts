import * as words from '../interface/words.ts';
import { findMatches } from '../search/find-matches.ts';
import { makeExcerpt } from '../search/make-excerpt.ts';
import type { NameForms } from '../search/name-forms.ts';
import type { Query } from '../search/parse-query.ts';
import type { Hit } from '../search/rank-hits.ts';
import { withOtherForms } from '../search/with-other-forms.ts';
import { describePassage } from './describe-passage.ts';
import type { FoundPassage } from './search-engine.ts';
import type { SearchParts } from './search-parts.ts';

/** A hit, with the passage that it leads to. */
export interface ShownHit {
  readonly hit: Hit;
  readonly found: FoundPassage | undefined;
  /** The names of its edition; empty where it has no other forms of names. */
  readonly names: readonly NameForms[];
}

/** What the button below the hits does. */
export interface MoreHits {
  readonly count: number;
  readonly show: () => void;
}

/** Part of the address of each hit, so long queries are cut. */
const longestHighlight = 200;

/**
 * Show hits, each with what it is, its place and the words around the match.
 *
 * @param parts
 *   The elements of the page.
 * @param hits
 *   The hits that are shown, best first; those that the page shows already are left as they are.
 * @param more
 *   How to show more; null where there are none.
 * @param asked
 *   The query, and how it was typed.
 */
export function showHits(
  parts: SearchParts,
  hits: readonly ShownHit[],
  more: MoreHits | null,
  asked: Asked = { query: { terms: [], without: [], names: [], cut: false, closed: [] }, typed: '' },
): void {
  const items = hits.flatMap(({ hit, found, names }) =>
    found === undefined ? [] : [toItem(parts.site, hit, found, names, asked)],
  );
  const known = [...parts.hits.children];
  const same = items.findIndex((item, index) => known[index]?.isEqualNode(item) !== true);
  const kept = same === -1 ? items.length : same;
  for (const item of known.slice(kept)) item.remove();
  parts.hits.append(...items.slice(kept));
  parts.hits.hidden = items.length === 0;
  parts.more.hidden = more === null;
  parts.more.textContent = words.finding.more(more?.count ?? 0);
  parts.more.onclick = (): void => {
    parts.hits.lastElementChild?.querySelector('a')?.focus();
    more?.show();
  };
}

function toItem(
  site: string,
  { otherNames }: Hit,
  { passage, edition }: FoundPassage,
  names: readonly NameForms[],
  { query, typed }: Asked,
): HTMLLIElement {
  const { query: whole, others } = withOtherForms(query, passage.text, otherNames, names);
  const excerpt = makeExcerpt(passage.text, findMatches(passage.text, whole));
  const { title, kind, place } = describePassage(passage, excerpt.at);
  const shown = [typed, ...others.map(({ printed }) => `"${printed}"`)].join(' ');
  const highlight = new URLSearchParams([['highlight', shown.slice(0, longestHighlight)]]);

  const link = element('a', 'hit-link', title);
  link.href = `${site}${passage.path}?${highlight.toString()}#${encodeURIComponent(passage.id)}`;
  const heading = element('p', 'hit-place');
  heading.append(link);
  if (kind !== null) heading.append(' ', element('span', 'hit-kind', kind));
  for (const { printed, asked } of others)
    heading.append(' ', element('span', 'hit-other', words.finding.otherForm(printed, asked)));

  const text = element('p', 'hit-words');
  text.lang = edition.lang;
  // A passage may run the other way than the page.
  text.dir = 'auto';
  text.append(...excerpt.parts.map((part) => (part.as === 'match' ? element('mark', '', part.text) : part.text)));

  const where = element('p', 'hit-where');
  if (place !== null) where.append(element('span', 'hit-page', place), ' ');
  where.append(element('cite', 'hit-edition', edition.title));

  const item = element('li', 'hit');
  item.append(heading, text, where);
  return item;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

/** A query, and how it was typed. */
export interface Asked {
  readonly query: Query;
  readonly typed: string;
}
