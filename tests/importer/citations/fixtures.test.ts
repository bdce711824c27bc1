import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/edition/words-of.ts';
import { resolveCitations } from '../../../src/importer/citations/resolve-citations.ts';
import { readNotes } from './read-notes.ts';
import { type Cited, scoreCitations } from './score-citations.ts';

const folder = join(import.meta.dirname, '../../fixtures/citations');

describe.each(readdirSync(folder))('the notes of %s', (name) => {
  const article = readNotes(readFileSync(join(folder, name, 'notes.md'), 'utf8'));
  const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected;
  const resolved = resolveCitations(article);
  const score = scoreCitations(expected.citations, resolved.citations);

  test('have their citations found, each with its source', () => {
    expect(score.faults).toEqual([]);
    expect(
      Math.min(score.citation.precision, score.citation.recall, score.source.precision, score.source.recall),
    ).toBeGreaterThanOrEqual(0.97);
  });

  test('give each citation its form, locator and printed words', () => {
    expect(score.differences).toEqual([]);
  });

  test('give the sources that a reader would list', () => {
    const summary = (sources: Expected['sources']): readonly string[] =>
      sources.map(({ id, type }) => `${id} ${type}`).sort();
    expect(summary(resolved.sources)).toEqual(summary(expected.sources));
  });

  test('are as sure as a reader would be, where that is in question', () => {
    for (const wanted of expected.citations.filter(({ certainty }) => certainty !== undefined)) {
      const found = resolved.citations.find(({ note, printed }) => note === wanted.note && printed === wanted.printed);
      expect(found, wanted.printed).toMatchObject({ certainty: wanted.certainty });
    }
  });

  test('keep every word', () => {
    expect(wordsOf(resolved.article)).toEqual(wordsOf(article));
  });
});

interface Expected {
  readonly sources: readonly { readonly id: string; readonly type: string }[];
  readonly citations: readonly (Cited & { readonly certainty?: string })[];
}
