import type { Article } from '../article.ts';
import { applyProposals } from './apply-proposals.ts';
import { emptyLedger, type Ledger } from './ledger.ts';
import { placesOf } from './places-of.ts';
import type { Proposal } from './proposal.ts';

/**
 * Begin the ledger of an article whose passages have their permanent anchors already, such as one that was published
 * elsewhere.
 *
 * @param article
 *   With its permanent anchors.
 * @param date
 *   The day on which they are recorded: `2026-11-22`.
 * @returns
 *   A ledger in which every passage and note stands.
 */
export function firstLedger(article: Article, date: string): Ledger {
  const places = placesOf(article);
  const given = places.map(({ provisional }, place): Proposal => ({ type: 'new', id: provisional, sure: true, place }));
  return applyProposals(emptyLedger, places, given, date);
}
