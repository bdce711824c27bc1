import { finding, places } from '../interface/words.ts';
import { findMatches } from '../search/find-matches.ts';
import { makeExcerpt } from '../search/make-excerpt.ts';
import type { Passage } from '../search/passage.ts';
import type { Query } from '../search/parse-query.ts';
import type { Hit } from '../search/rank-hits.ts';
import type { SearchParts } from './search-parts.ts';

/** A hit, with the passage that it leads to. */
export interface ShownHit {
  readonly hit: Hit;
  readonly passage: Passage | undefined;
}

/** What the button below the hits does. */
export interface MoreHits {
  readonly count: number;
  readonly show: () => void;
}

/** Part of the address of each hit, so long queries are cut. */
const longestHighlight = 200;

/**
 * Show hits, each with its kind, its place and the words around the match.
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
  asked: Asked = { query: { terms: [], without: [], cut: false }, typed: '' },
): void {
  const items = hits.flatMap(({ hit, passage }) =>
    passage === undefined ? [] : [toItem(parts.site, hit, passage, asked)],
  );
  const known = [...parts.hits.children];
  const same = items.findIndex((item, index) => known[index]?.isEqualNode(item) !== true);
  const kept = same === -1 ? items.length : same;
  for (const item of known.slice(kept)) item.remove();
  parts.hits.append(...items.slice(kept));
  parts.hits.hidden = items.length === 0;
  parts.more.hidden = more === null;
  parts.more.textContent = finding.more(more?.count ?? 0);
  parts.more.onclick = (): void => {
    parts.hits.lastElementChild?.querySelector('a')?.focus();
    more?.show();
  };
}

function toItem(site: string, { edition }: Hit, passage: Passage, { query, typed }: Asked): HTMLLIElement {
  const excerpt = makeExcerpt(passage.text, findMatches(passage.text, query));
  const page = passage.pages.findLast(([index]) => index <= excerpt.at)?.[1];
  const printed = passage.printed ?? (page === undefined ? null : places.printedPage(page));
  const highlight = new URLSearchParams([['highlight', typed.slice(0, longestHighlight)]]);

  const link = element('a', 'place', passage.label);
  link.href = `${site}${passage.path}?${highlight.toString()}#${encodeURIComponent(passage.id)}`;
  const heading = element('p', 'hit-place');
  heading.append(link);
  if (printed !== null) heading.append(' ', element('span', 'hit-page', printed));
  heading.append(' ', element('cite', 'hit-edition', edition.title));

  const quoted = element('p', 'hit-words');
  quoted.lang = edition.lang;
  // A passage may run the other way than the page.
  quoted.dir = 'auto';
  quoted.append(...excerpt.parts.map(({ text, as }) => (as === 'match' ? element('mark', '', text) : text)));

  const item = element('li', 'hit');
  item.append(heading, quoted);
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
