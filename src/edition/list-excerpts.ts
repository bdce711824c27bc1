import type { ArticleIndex } from './article-index.ts';
import type { Block } from './article.ts';
import type { Edition } from './edition.ts';
import { noteId } from './element-ids.ts';
import { forwardings } from './ledger/forwardings.ts';
import { partOfLedger } from './ledger/part-of-ledger.ts';

/** A passage or note that has a page of its own. */
export interface Excerpt {
  readonly anchor: string;
  /** `p/12`, `n/130.2`: its path below the edition. */
  readonly path: `${'p' | 'n'}/${string}`;
  /** Of the paragraph, `12`, or of the note through the whole text, `3`; an old note has its label. */
  readonly number: string;
  /** Its words; none where the anchor no longer stands. */
  readonly blocks: readonly Block[];
  /** Does it stand in the text today? */
  readonly stands: boolean;
}

/**
 * List the passages and notes that have a page of their own: all that stand, and all that ever were published.
 *
 * @param edition
 *   The edition.
 * @param index
 *   The index of its article.
 * @returns
 *   Paragraphs, then notes, in reading order; then those that no longer stand.
 */
export function listExcerpts({ article, ledger }: Edition, index: ArticleIndex): readonly Excerpt[] {
  const paragraphs = article.text
    .filter(({ anchor, block }) => anchor.startsWith('p') && block.type !== 'rule')
    .map(({ anchor, block }) => ({ ...named(anchor, anchor.slice(1)), blocks: [block], stands: true }));
  const notes = [...index.notes.values()].map(({ note, number }) => ({
    ...named(noteId(note.label), String(number)),
    blocks: note.blocks,
    stands: true,
  }));
  const old = (ledger === null ? [] : forwardings(partOfLedger(ledger, 'text')))
    .filter(({ id }) => /^[pn]/u.test(id))
    .map(({ id }) => ({ ...named(id, id.slice(1)), blocks: [], stands: false }));
  return [...paragraphs, ...notes, ...old];
}

function named(anchor: string, number: string): Pick<Excerpt, 'anchor' | 'path' | 'number'> {
  const isNote = anchor.startsWith('n');
  return { anchor, path: `${isNote ? 'n' : 'p'}/${anchor.slice(1)}`, number };
}
