import type { ArticleIndex } from './article-index.ts';
import type { Article, Block, Inline } from './article.ts';
import { noteId } from './element-ids.ts';
import { plainText } from './plain-text.ts';
import { readLocator } from './read-locator.ts';

/** A place that cites a source. */
export interface CitingPlace {
  /** The id to link to: `n130.2`, or `p12` for a citation in the text itself. */
  readonly id: string;
  /** The label of the note, or null for a citation in the text. */
  readonly note: string | null;
  /** The number of the note through the whole text, from 1; null for a citation in the text. */
  readonly number: number | null;
  /** The printed page on which the place begins, or null where pages are not known. */
  readonly page: string | null;
  /** `pp. 491–7`: one for each time that the place cites the source and says where in it. */
  readonly locators: readonly string[];
}

/**
 * Gather, for every source, the places that cite it.
 *
 * @param article
 *   The article.
 * @param index
 *   Its index.
 * @returns
 *   By key of the source; the places of the text in their order, then the notes in that of their numbers.
 */
export function citationsBySource(article: Article, index: ArticleIndex): ReadonlyMap<string, readonly CitingPlace[]> {
  const found = new Map<string, CitingPlace[]>();
  const gather = (place: Omit<CitingPlace, 'locators'>, blocks: readonly Block[]): void => {
    const here = new Map<string, string[]>();
    for (const run of runsOf(blocks)) readRun(run, here);
    for (const [source, locators] of here) {
      const places = found.get(source) ?? [];
      places.push({ ...place, locators });
      found.set(source, places);
    }
  };
  for (const { anchor, block } of article.text) {
    gather({ id: anchor, note: null, number: null, page: index.spans.get(anchor)?.first ?? null }, [block]);
  }
  for (const { note, number, page } of index.notes.values()) {
    gather({ id: noteId(note.label), note: note.label, number, page }, note.blocks);
  }
  return found;
}

/** Read the citations of one run of words; each reaches to the next one. */
function readRun(run: readonly Inline[], found: Map<string, string[]>): void {
  const inlines = flatten(run);
  for (const [at, inline] of inlines.entries()) {
    if (inline.type !== 'citation') continue;
    const next = inlines.findIndex((other, place) => place > at && other.type === 'citation');
    const locator = readLocator(plainText(inlines.slice(at + 1, next === -1 ? undefined : next)));
    const locators = found.get(inline.source) ?? [];
    if (locator !== '' && !locators.includes(locator)) locators.push(locator);
    found.set(inline.source, locators);
  }
}

/** A citation may stand inside emphasis; what follows it there and behind is one run of words. */
function flatten(content: readonly Inline[]): readonly Inline[] {
  return content.flatMap((inline) =>
    'content' in inline && inline.type !== 'citation' ? flatten(inline.content) : [inline],
  );
}

/** Runs of words that belong together: a locator does not reach from one paragraph, line or cell into the next. */
function runsOf(blocks: readonly Block[]): readonly (readonly Inline[])[] {
  return blocks.flatMap((block): readonly (readonly Inline[])[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [block.content];
      case 'quotation':
        return runsOf(block.blocks);
      case 'verse':
        return block.lines;
      case 'list':
        return block.items.flatMap(runsOf);
      case 'table':
        return block.rows.flat();
      case 'rule':
        return [];
    }
  });
}
