import type { Article } from '../article.ts';
import type { Proposal } from './proposal.ts';

/**
 * Give the passages of an article the anchors that proposals have for them.
 *
 * @param article
 *   As parsed.
 * @param proposals
 *   What is to become of each anchor of its passages.
 * @returns
 *   The same article with other anchors.
 */
export function anchorByProposals(article: Article, proposals: readonly Proposal[]): Article {
  const anchors: string[] = [];
  for (const proposal of proposals) {
    if (proposal.type === 'kept' || proposal.type === 'new') anchors[proposal.place] = proposal.id;
  }
  return withAnchors(article, anchors);
}

/**
 * Give the passages of an article their anchors.
 *
 * @param article
 *   As parsed.
 * @param anchors
 *   One for each passage, in reading order; where one is missing, the passage keeps its own.
 * @returns
 *   The same article with these anchors.
 */
export function withAnchors(article: Article, anchors: readonly string[]): Article {
  return {
    ...article,
    text: article.text.map((passage, index) => ({ ...passage, anchor: anchors[index] ?? passage.anchor })),
  };
}
