import { checkLedger } from '../edition/ledger/check-ledger.ts';
import { checkNameAnchors } from '../edition/ledger/check-name-anchors.ts';
import type { Problem } from '../edition/problem.ts';
import type { OpenText } from './open-text.ts';

/**
 * Check that a text, its notes and the names that it mentions agree with its ledger.
 *
 * @param text
 *   The text.
 * @returns
 *   A problem for each anchor.
 */
export function checkAnchors({ slug, file, article, ledger, lines, names }: OpenText): readonly Problem[] {
  return [
    ...checkLedger(article, ledger, lines, file),
    ...checkNameAnchors(names.names, ledger, { slug, file, fileOf: names.fileOf }),
  ];
}
