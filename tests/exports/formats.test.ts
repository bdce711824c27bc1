import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formatFile, formatsOf } from '../../src/exports/formats.ts';
import { writeFormat } from '../../src/exports/write-format.ts';
import { listFiles } from '../../src/library/list-files.ts';
import { testedSlugs, openPublication } from './open-publication.ts';

function bagOf(slug: (typeof testedSlugs)[number]): Readonly<Record<string, Uint8Array>> {
  return unzipSync(writeFormat(openPublication(slug), 'bag'));
}

describe('the formats of an edition', () => {
  it('include annotations only where there are any', () => {
    const ids = (slug: (typeof testedSlugs)[number]): readonly string[] =>
      formatsOf(openPublication(slug).edition).map(({ id }) => id);
    expect(ids('letters')).toEqual(['epub', 'tei', 'jats', 'markdown', 'text', 'annotations', 'bag']);
    expect(ids('wells')).not.toContain('annotations');
    expect(() => writeFormat(openPublication('wells'), 'annotations')).toThrow('wells is not offered as annotations.');
  });

  it.each(testedSlugs)('are written twice over as the same bytes: %s', (slug) => {
    const publication = openPublication(slug);
    for (const { id } of formatsOf(publication.edition)) {
      expect(writeFormat(publication, id)).toEqual(writeFormat(openPublication(slug), id));
    }
  });

  it.each(testedSlugs)('lie in the bag as they are offered: %s', (slug) => {
    const publication = openPublication(slug);
    const files = bagOf(slug);
    for (const format of formatsOf(publication.edition).filter(({ id }) => id !== 'bag')) {
      expect(files[`${slug}/data/${formatFile(slug, format)}`]).toEqual(
        new Uint8Array(writeFormat(publication, format.id)),
      );
    }
  });

  it('have their checksums in the bag', () => {
    const files = bagOf('letters');
    for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
      const lines = strFromU8(files[`letters/${manifest}`] ?? new Uint8Array())
        .trimEnd()
        .split('\n');
      for (const line of lines) {
        const [sum = '', path = ''] = line.split('  ');
        expect(
          createHash('sha256')
            .update(files[`letters/${path}`] ?? '')
            .digest('hex'),
        ).toBe(sum);
      }
    }
    const payload = Object.keys(files).filter((path) => path.startsWith('letters/data/'));
    const listed = strFromU8(files['letters/manifest-sha256.txt'] ?? new Uint8Array())
      .trimEnd()
      .split('\n');
    expect(listed).toHaveLength(payload.length);
  });

  it('come with the references', () => {
    const names = Object.keys(bagOf('letters')).map((path) => path.replace('letters/data/', ''));
    expect(names).toEqual(expect.arrayContaining(['letters.bib', 'works.ris', 'works.json']));
    expect(Object.keys(bagOf('bare')).some((path) => path.includes('works'))).toBe(false);
  });

  it.each([
    ['letters', 'tests/fixtures/exports/content/editions/letters', []],
    ['entente', 'content/editions/entente', ['paper.json', 'paper.pdf']],
  ] as const)('come with the files that %s is made from, to the letter', (slug, folder, made) => {
    const own = Object.entries(bagOf(slug)).flatMap(([path, content]) => {
      const name = path.split(`${slug}/data/content/`)[1];
      return name === undefined ? [] : [[name, strFromU8(content)]];
    });
    const kept = listFiles(folder).filter((file) => !made.some((name) => name === file));
    expect(new Map(own.map(([name = '', content]) => [name, content]))).toEqual(
      new Map(kept.map((file) => [file, readFileSync(join(folder, file), 'utf8')])),
    );
  });
});
