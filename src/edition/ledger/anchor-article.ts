import type { Article } from '../article.ts';
import { alignLedger } from './align-ledger.ts';
import { agrees } from './agrees.ts';
import type { Ledger } from './ledger.ts';
import { placesOf } from './places-of.ts';
import { propose } from './propose.ts';

/**
 * Give the passages of an article their permanent anchors.
 *
 * Where the text was changed since the ledger was written, each passage has the anchor that it would get: a preview,
 * which must not be published. `checkLedger` tells the two apart, and a build asks it first.
 *
 * @param article
 *   As parsed, with passages numbered as they stand.
 * @param ledger
 *   The ledger of this edition, or null where it has none.
 * @returns
 *   The same article with other anchors; as numbered where there is no ledger.
 */
export function anchorArticle(article: Article, ledger: Ledger | null): Article {
  if (ledger === null) return article;
  const anchors = anchorsOf(article, ledger);
  return {
    ...article,
    text: article.text.map((passage, index) => ({ ...passage, anchor: anchors[index] ?? passage.anchor })),
  };
}

/** The anchor of each passage, in reading order. */
function anchorsOf(article: Article, ledger: Ledger): readonly string[] {
  if (agrees(placesOf(article), ledger)) {
    return ledger.anchors.filter(({ state, kind }) => state === 'stands' && kind !== 'note').map(({ id }) => id);
  }
  const anchors: string[] = [];
  for (const proposal of propose(alignLedger(article, ledger), ledger)) {
    if (proposal.type === 'kept' || proposal.type === 'new') anchors[proposal.place] = proposal.id;
  }
  return anchors;
}
