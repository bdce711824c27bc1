import type { Article, Block } from '../article.ts';
import { indexArticle } from '../article-index.ts';
import { noteId } from '../element-ids.ts';
import { type PlacedWords, placeWords } from '../place-words.ts';
import type { Annotation } from './annotation.ts';
import { type Range, locateQuote } from './locate-quote.ts';

/** An annotation with the words that it is on. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly words: PlacedWords;
  readonly range: Range;
}

/**
 * Find the words of each annotation.
 *
 * @param article
 *   The text and its notes.
 * @param annotations
 *   Annotations in any order. One whose words are not found is left out: `checkAnnotations` says so.
 * @returns
 *   In reading order; those on a note follow those on the passage that calls it.
 */
export function placeAnnotations(article: Article, annotations: readonly Annotation[]): readonly PlacedAnnotation[] {
  const blocks = blocksByAnchor(article);
  const order = new Map([...blocks.keys()].map((anchor, index) => [anchor, index]));
  const words = new Map<string, PlacedWords>();
  const placed: PlacedAnnotation[] = [];
  for (const annotation of annotations) {
    const { anchor, quote } = annotation;
    const found = words.get(anchor) ?? placeWords(blocks.get(anchor) ?? []);
    words.set(anchor, found);
    const range = locateQuote(found.plain, quote)[0];
    if (range !== undefined) placed.push({ annotation, words: found, range });
  }
  const orderOf = ({ annotation }: PlacedAnnotation): number => order.get(annotation.anchor) ?? 0;
  return placed.sort((a, b) => orderOf(a) - orderOf(b) || a.range.start - b.range.start || a.range.end - b.range.end);
}

/**
 * List what can be annotated: passages, each followed by the notes that it calls first.
 *
 * @param article
 *   The text and its notes.
 * @returns
 *   Blocks by anchor; `p13` for a passage, `n137.3` for a note.
 */
export function blocksByAnchor(article: Article): ReadonlyMap<string, readonly Block[]> {
  const notesOf = new Map<string, { readonly id: string; readonly blocks: readonly Block[] }[]>();
  const uncalled: { readonly id: string; readonly blocks: readonly Block[] }[] = [];
  for (const { note, calls } of indexArticle(article).notes.values()) {
    const entry = { id: noteId(note.label), blocks: note.blocks };
    const caller = calls[0]?.anchor;
    if (caller === undefined) uncalled.push(entry);
    else notesOf.set(caller, [...(notesOf.get(caller) ?? []), entry]);
  }
  const blocks = new Map<string, readonly Block[]>();
  for (const { anchor, block } of article.text) {
    blocks.set(anchor, [block]);
    for (const note of notesOf.get(anchor) ?? []) blocks.set(note.id, note.blocks);
  }
  for (const note of uncalled) blocks.set(note.id, note.blocks);
  return blocks;
}
