import type { Edition } from '../edition.ts';
import type { Problem } from '../problem.ts';

/**
 * Check that an edition has a ledger before it is published: an anchor that is not recorded can break unseen.
 *
 * @param edition
 *   An edition that is about to be published.
 * @param file
 *   Its text, as the user would name it.
 * @returns
 *   One problem, or none.
 */
export function checkPublished({ slug, ledger }: Edition, file: string): readonly Problem[] {
  if (ledger !== null) return [];
  return [
    {
      id: 'ledger-missing',
      file,
      line: 0,
      column: 0,
      message: 'Expected a ledger, anchors.json, before the edition is published; there is none.',
      hint: `Run npm run anchors -- ${slug}: from then on no anchor of it can break unseen.`,
    },
  ];
}
