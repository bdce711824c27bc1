import type { ArticleIndex } from './article-index.ts';
import type { Edition } from './edition.ts';
import { nameOf } from './name-of.ts';
import { plainBlock } from './plain-text.ts';
import type { Source } from './source.ts';

/** Where a reader can go in an edition: plain data, small enough to be fetched at the first wish to go anywhere. */
export interface Places {
  /** Labels of the printed pages. */
  readonly pages: readonly string[];
  /** Anchor, and first and last printed page. */
  readonly passages: readonly (readonly [anchor: string, first: string | null, last: string | null])[];
  /** Label, number through the text from 1, and printed page. */
  readonly notes: readonly (readonly [label: string, number: number, page: string | null])[];
  /** Anchor and words. */
  readonly headings: readonly (readonly [anchor: string, words: string])[];
  /** Key, author and short title, and what else it may be looked for by: title, journal, year. */
  readonly works: readonly (readonly [key: string, short: string, more: string])[];
}

/**
 * List where a reader can go.
 *
 * @param edition
 *   The edition.
 * @param index
 *   The index of its article.
 * @returns
 *   Its places, each kind in reading order.
 */
export function placesOf({ article, sources }: Edition, index: ArticleIndex): Places {
  const named = article.text.filter(({ block }) => block.type !== 'rule');
  return {
    pages: index.pages,
    passages: named
      .filter(({ block }) => block.type !== 'heading')
      .map(({ anchor }) => [anchor, index.spans.get(anchor)?.first ?? null, index.spans.get(anchor)?.last ?? null]),
    notes: [...index.notes].map(([label, { number, page }]) => [label, number, page]),
    headings: named
      .filter(({ block }) => block.type === 'heading')
      .map(({ anchor, block }) => [anchor, plainBlock(block)]),
    works: sources.map((source) => [source.id, shortNameOf(source), moreOf(source)]),
  };
}

/** `Karabekir, İstiklâl Harbimiz` */
function shortNameOf(source: Source): string {
  const [first] = source.author ?? [];
  const title = source['title-short'] ?? source.title ?? source.id;
  return first === undefined ? title : `${first.family ?? nameOf(first)}, ${title}`;
}

function moreOf(source: Source): string {
  const names = [...(source.author ?? []), ...(source.editor ?? [])].map(nameOf);
  const year = source.issued?.['date-parts']?.[0]?.[0];
  return [...names, source.title, source['container-title'], year].filter((part) => part !== undefined).join(' ');
}
