import type { Article } from '../article.ts';
import { agrees } from './agrees.ts';
import { alignLedger } from './align-ledger.ts';
import { anchorByProposals, withAnchors } from './anchor-by-proposals.ts';
import type { Ledger } from './ledger.ts';
import { partOfLedger } from './part-of-ledger.ts';
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
  const recorded = partOfLedger(ledger, 'text');
  if (!agrees(placesOf(article), recorded)) {
    return anchorByProposals(article, propose(alignLedger(article, recorded), recorded));
  }
  const anchors = recorded.anchors.filter(({ state, kind }) => state === 'stands' && kind !== 'note');
  return withAnchors(
    article,
    anchors.map(({ id }) => id),
  );
}
