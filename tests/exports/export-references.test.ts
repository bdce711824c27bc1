import { describe, expect, it } from 'vitest';
import { exportReferences } from '../../src/exports/export-references.ts';
import { readEdition } from '../../src/library/read-edition.ts';

describe('exportReferences', () => {
  const { edition } = readEdition('entente');
  if (edition === null) throw new Error('The shipped edition was not read.');
  const address = 'https://example.org/entente/';

  it('writes the edition as one record', () => {
    const { text, mediaType } = exportReferences(edition, { of: 'edition', extension: 'json', address });
    expect(JSON.parse(text)).toMatchObject([{ id: 'entente', type: 'webpage', URL: address }]);
    expect(mediaType).toBe('application/vnd.citationstyles.csl+json');
  });

  it('writes every work that it cites', () => {
    const { text } = exportReferences(edition, { of: 'works', extension: 'ris', address });
    expect(text.match(/^TY {2}- /gmu)).toHaveLength(edition.sources.length);
  });
});
