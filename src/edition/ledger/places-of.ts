import type { Article } from '../article.ts';
import { noteId } from '../element-ids.ts';
import { onceForEach } from '../once-for-each.ts';
import { type Fingerprint, fingerprint } from './fingerprint.ts';
import type { LedgerEntry } from './ledger.ts';

/** A passage, a note or a name as it is now. */
export interface Place {
  /** Of a note or a name its permanent id; of a passage the number that `parseText` gave it, which says nothing yet. */
  readonly provisional: string;
  readonly kind: LedgerEntry['kind'];
  readonly fingerprint: Fingerprint;
}

/**
 * List what the ledger keeps anchors for in a text, as it stands now.
 *
 * @param article
 *   As parsed.
 * @returns
 *   The passages in reading order, then the notes in the order printed. A place is named by its index here.
 */
export function placesOf(article: Article): readonly Place[] {
  return found(article);
}

/** Each text is held against its ledger twice: for its problems, and for its anchors. */
const found = onceForEach((article: Article): readonly Place[] => {
  const passages = article.text.map(({ anchor, block }): Place => ({
    provisional: anchor,
    kind: block.type === 'heading' ? 'heading' : 'passage',
    fingerprint: fingerprint([block]),
  }));
  const notes = article.notes.map(({ label, blocks }): Place => ({
    provisional: noteId(label),
    kind: 'note',
    fingerprint: fingerprint(blocks),
  }));
  return [...passages, ...notes];
});
