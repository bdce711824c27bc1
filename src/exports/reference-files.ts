import { referenceFormats } from '../edition/cite/reference-formats.ts';
import { exportReferences } from './export-references.ts';
import type { Publication } from './publication.ts';
import type { ArchivedFile } from './zip-files.ts';

/**
 * Write an edition and the works that it cites for reference managers, as they are offered on the site.
 *
 * @param publication
 *   The edition as it is published.
 * @returns
 *   `entente.bib`, `works.bib` and their like; no works for an edition that cites none.
 */
export function referenceFiles({ edition, address }: Publication): readonly ArchivedFile[] {
  return (['edition', 'works'] as const)
    .filter((of) => of === 'edition' || edition.sources.length > 0)
    .flatMap((of) =>
      referenceFormats.map(({ extension }) => ({
        path: `${of === 'edition' ? edition.slug : of}.${extension}`,
        content: exportReferences(edition, { of, extension, address }).text,
      })),
    );
}
