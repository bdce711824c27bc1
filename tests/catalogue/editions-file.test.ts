import { describe, expect, it } from 'vitest';
import type { EditionRecord } from '../../src/catalogue/edition-record.ts';
import type { EditionsFile } from '../../src/catalogue/editions-file.ts';
import { toEditionsFile } from '../../src/catalogue/to-editions-file.ts';
import { testedSlugs } from '../exports/open-publication.ts';
import { compileOurSchema } from './compile-schema.ts';
import { recordOf } from './record-of.ts';

const site = 'https://example.org/';
const sum = 'a'.repeat(64);

function fileOf(records: readonly EditionRecord[]): EditionsFile {
  return JSON.parse(
    toEditionsFile(records, { site, measure: (slug, file) => ({ bytes: `${slug}/${file}`.length, sha256: sum }) }),
  ) as EditionsFile;
}

describe('the list of editions for programs', () => {
  it('is as its schema says, to a validator that did not write it', () => {
    const validate = compileOurSchema('editions');
    const file = fileOf(testedSlugs.map((slug) => recordOf(slug)));
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(fileOf([]))).toBe(true);
    const [first] = file.editions;
    expect(validate({ ...file, editions: [{ ...first, title: undefined }] })).toBe(false);
    expect(validate({ ...file, editions: [{ ...first, files: [{ ...first?.files[0], sha256: 'x' }] }] })).toBe(false);
    expect(validate({ ...file, format: 'manicule-editions-2' })).toBe(false);
    expect(validate({ ...file, later: 'A field that a later version adds is passed over.' })).toBe(true);
  });

  it('keeps names, titles and what an edition was made from as they are', () => {
    const [letters] = fileOf([recordOf('letters')]).editions;
    expect(letters).toMatchObject({
      title: 'Letters & Signs: 100 % of #1 _plain_ {set} <in> "type", \'cut\'',
      subtitle: 'Ещё & ещё',
      authors: [
        { name: 'Kâzım Karabekir', family: 'Karabekir', given: 'Kâzım', orcid: null },
        { name: 'Пётр Иванов' },
        { name: 'Hana Ōta', orcid: '0000-0002-1825-0097' },
        { name: "Siân O'Neill" },
        { name: 'İsmail', family: null, given: null },
      ],
      original: { title: 'Sorts & Signs <of "any" kind>', DOI: '10.1000/182' },
      pages: { first: 'xi', last: '5' },
    });
  });

  it('has an edition on each line', () => {
    const text = toEditionsFile([recordOf('wells'), recordOf('letters')], {
      site,
      measure: () => ({ bytes: 1, sha256: sum }),
    });
    expect(text.split('\n').filter((line) => line.includes('"slug"'))).toHaveLength(2);
  });

  it('measures each file once', () => {
    const paths: string[] = [];
    toEditionsFile([recordOf('wells')], {
      site,
      measure: (slug, file) => {
        paths.push(`${slug}/${file}`);
        return { bytes: 1, sha256: sum };
      },
    });
    expect(paths).toContain('wells/wells.tei.xml');
    expect(paths).toContain('wells/works.bib');
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('gives an edition that states no rights none, and one without a ledger no anchors', () => {
    expect(fileOf([recordOf('bare')]).editions[0]).toMatchObject({ anchors: null, published: null, releases: [] });
    expect(fileOf([recordOf('wells', { rights: null })]).editions[0]?.rights).toBeNull();
    expect(fileOf([recordOf('wells')]).editions[0]?.anchors).toBe('https://example.org/wells/anchors.json');
  });
});
