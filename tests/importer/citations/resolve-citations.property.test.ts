import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, Inline, Note } from '../../../src/edition/article.ts';
import { plainBlock } from '../../../src/edition/plain-text.ts';
import { sourcesSchema } from '../../../src/edition/source.ts';
import { resolveCitations } from '../../../src/importer/citations/resolve-citations.ts';

const folder = join(import.meta.dirname, '../../fixtures/citations');
const pieces = readdirSync(folder).flatMap(
  (name) => readFileSync(join(folder, name, 'notes.md'), 'utf8').match(/[^\s*]+[,;.)]?\s?/gu) ?? [],
);

const words = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1 }) },
);
const text = fc
  .array(words, { minLength: 1, maxLength: 12 })
  .map((list): Inline => ({ type: 'text', value: list.join('') }));
const emphasis = fc
  .array(text, { minLength: 1, maxLength: 2 })
  .map((content): Inline => ({ type: 'emphasis', content }));
const milestone = fc.constantFrom<Inline>(
  { type: 'pageMilestone', page: '131', certain: true },
  { type: 'call', note: '1' },
  { type: 'lineBreak' },
);
const inlines = fc.array(
  fc.oneof({ weight: 5, arbitrary: text }, { weight: 3, arbitrary: emphasis }, { weight: 1, arbitrary: milestone }),
  { maxLength: 10 },
);
const notes = fc.array(fc.array(inlines, { minLength: 1, maxLength: 2 }), { maxLength: 6 }).map((list): Note[] =>
  list.map((paragraphs, index) => ({
    label: String(index + 1),
    blocks: paragraphs.map((content) => ({ type: 'paragraph', content })),
  })),
);

test('keeps the characters of any note, in their order, and every citation has a source', () => {
  fc.assert(
    fc.property(notes, (list) => {
      const article: Article = {
        frontmatter: { title: 'Notes', author: [{ literal: 'Nobody' }], language: 'en', kind: 'transcription' },
        text: [],
        notes: list,
      };
      const { article: marked, sources, citations, problems } = resolveCitations(article);
      const characters = (of: readonly Note[]): readonly string[] =>
        of.map(({ blocks }) => blocks.map(plainBlock).join('\n'));
      expect(characters(marked.notes)).toEqual(characters(list));
      expect(sourcesSchema.safeParse(sources).error?.issues ?? []).toEqual([]);
      const keys = sources.map(({ id }) => id);
      expect(new Set(keys).size).toBe(keys.length);
      expect(citations.filter(({ source }) => !keys.includes(source))).toEqual([]);
      expect(new Set(citations.map(({ source }) => source)).size).toBe(keys.length);
      const uncertain = citations.filter(({ certainty }) => certainty === 'uncertain').length;
      expect(problems.filter(({ id }) => id === 'citation-uncertain')).toHaveLength(uncertain);
    }),
    { numRuns: 300 },
  );
});
