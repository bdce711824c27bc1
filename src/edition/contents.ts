import type { Article, Passage } from './article.ts';
import { pageId } from './element-ids.ts';
import { plainBlock } from './plain-text.ts';
import { visitInlines } from './visit-inlines.ts';

/** What a reader finds their place by. */
export interface Contents {
  /** A text that has no headings is found by its printed pages. */
  readonly by: 'headings' | 'pages';
  /** In reading order; empty where a text has neither. */
  readonly entries: readonly ContentsEntry[];
}

export interface ContentsEntry {
  /** The id of the heading, or of the turn of the page. */
  readonly id: string;
  /** The words of the heading, or the label of the page. */
  readonly words: string;
  /** As in the heading; 1 for a page. */
  readonly depth: number;
}

/**
 * Make the table of contents of a text: its headings or, where it has not two of them, its printed pages.
 *
 * @param article
 *   The text.
 * @returns
 *   Its contents.
 */
export function contentsOf({ text }: Pick<Article, 'text'>): Contents {
  const headings = text.flatMap(headingEntry);
  if (headings.length > 1) return { by: 'headings', entries: headings };
  const pages: ContentsEntry[] = [];
  for (const { block } of text) {
    visitInlines([block], (inline) => {
      if (inline.type === 'pageMilestone') pages.push({ id: pageId(inline.page), words: inline.page, depth: 1 });
    });
  }
  return { by: 'pages', entries: pages };
}

function headingEntry({ anchor, block }: Passage): readonly ContentsEntry[] {
  return block.type === 'heading' ? [{ id: anchor, words: plainBlock(block), depth: block.depth }] : [];
}
