import type { Article, Block } from './article.ts';
import { noteId, pageId } from './element-ids.ts';
import { visitInlines } from './visit-inlines.ts';

/** What nobody has confirmed yet in an edition, with the ids that lead to it, in reading order. */
export interface Doubts {
  /** Printed pages that may begin elsewhere. */
  readonly pages: readonly { readonly page: string; readonly id: string }[];
  /** Passages and notes with citations whose source was found by a rule. */
  readonly inferred: readonly DoubtfulPlace[];
  /** The same where other sources fit as well. */
  readonly uncertain: readonly DoubtfulPlace[];
}

export interface DoubtfulPlace {
  /** Of the passage or note: `p12`, `n130.2`. */
  readonly anchor: string;
  /** How many such citations it has. */
  readonly citations: number;
}

/**
 * List what an edition is not sure of.
 *
 * @param article
 *   The text with its notes.
 * @returns
 *   Everything that the importer marked and no editor has settled since.
 */
export function listDoubts({ text, notes }: Article): Doubts {
  const pages: { page: string; id: string }[] = [];
  const inferred: DoubtfulPlace[] = [];
  const uncertain: DoubtfulPlace[] = [];
  const look = (anchor: string, blocks: readonly Block[]): void => {
    const found = { inferred: 0, uncertain: 0 };
    visitInlines(blocks, (inline) => {
      if (inline.type === 'pageMilestone' && !inline.certain)
        pages.push({ page: inline.page, id: pageId(inline.page) });
      if (inline.type === 'citation' && inline.certainty !== 'exact') found[inline.certainty] += 1;
    });
    if (found.inferred > 0) inferred.push({ anchor, citations: found.inferred });
    if (found.uncertain > 0) uncertain.push({ anchor, citations: found.uncertain });
  };
  for (const { anchor, block } of text) look(anchor, [block]);
  for (const { label, blocks } of notes) look(noteId(label), blocks);
  return { pages, inferred, uncertain };
}
