import fc from 'fast-check';
import type { Article, Block, Inline } from '../../src/edition/article.ts';
import { joinTexts } from '../../src/edition/join-texts.ts';

/**
 * Words as they come out of a transcription: single spaces, none at either end, and every character that means
 * something to Markdown, MDX, YAML or HTML.
 */
const anyWords = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'import',
        'export',
        '{',
        '}',
        '<b>',
        '</b>',
        '<!--',
        '*',
        '**',
        '_',
        '#',
        '1.',
        '-',
        '+',
        '>',
        '~~',
        '`',
      ),
      fc.constantFrom(
        '[^1]',
        '[a](b)',
        '![',
        '|',
        '---',
        '\\',
        '\\{',
        '&amp;',
        '$',
        ':',
        'https://a.b/c',
        'www.a.b',
        'a@b.c',
        '=',
      ),
      fc.constantFrom('Kâzım', 'İstiklâl', 'Борьба', 'natsionalʹnoi', '—', '“x”', '¹', 'العربية', '👉', 'e\u0301'),
      fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' }).map((word) => word.replace(/[\s\p{C}\uFEFF]/gu, 'x')),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((words) => words.join(' ').trim() || 'x');

const anyText: fc.Arbitrary<Inline> = anyWords.map((value) => ({ type: 'text', value }));

/** Emphasis stands between words, as it does in print. */
const anyStretch: fc.Arbitrary<readonly Inline[]> = fc.oneof(
  anyText.map((text) => [text]),
  fc
    .tuple(anyText, fc.constantFrom('emphasis', 'strong'), anyText, anyText)
    .map(([before, type, inside, after]): Inline[] => [
      before,
      { type: 'text', value: ' ' },
      { type: type as 'emphasis', content: [inside] },
      { type: 'text', value: ' ' },
      after,
    ]),
  fc
    .tuple(anyText, anyText)
    .map(([printed, locator]): Inline[] => [
      { type: 'citation', source: 'moss1900', certainty: 'inferred', content: [printed] },
      { type: 'text', value: ', ' },
      locator,
    ]),
);

const anyContent = anyStretch.map((content) => joinTexts(content));
const anyParagraph: fc.Arbitrary<Block> = anyContent.map((content) => ({ type: 'paragraph', content }));

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: anyParagraph },
  fc.tuple(fc.constantFrom(1, 2, 3), anyContent).map(([depth, content]): Block => ({
    type: 'heading',
    depth: depth,
    content,
  })),
  fc.array(anyParagraph, { minLength: 1, maxLength: 2 }).map((blocks): Block => ({ type: 'quotation', blocks })),
  fc.array(anyContent, { minLength: 1, maxLength: 3 }).map((lines): Block => ({ type: 'verse', lines })),
);

/** Any article: paragraphs with calls and page milestones, other blocks, notes of one or two paragraphs. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .tuple(
    fc.array(anyBlock, { minLength: 1, maxLength: 6 }),
    fc.array(fc.array(anyParagraph, { minLength: 1, maxLength: 2 }), { maxLength: 4 }),
    anyWords,
  )
  .map(([blocks, notes, title]): Article => {
    const labels = notes.map((_, index) => `${String(100 + index)}.1`);
    const counts = { p: 0, h: 0 };
    return {
      frontmatter: { title, author: [{ family: title, given: 'X' }], language: 'en', kind: 'transcription' },
      text: [...blocks, calling(labels)].map((block) => {
        const kind = block.type === 'heading' ? 'h' : 'p';
        counts[kind] += 1;
        return { anchor: `${kind}${String(counts[kind])}`, block };
      }),
      notes: notes.map((inside, index) => ({ label: labels[index] ?? '', blocks: inside })),
    };
  });

/** A paragraph on as many pages as there are notes, each page calling its own. */
function calling(labels: readonly string[]): Block {
  const content = labels.flatMap((note, index): Inline[] => [
    { type: 'pageMilestone', page: note.split('.')[0] ?? '', certain: index % 2 === 0 },
    { type: 'text', value: 'Words' },
    { type: 'call', note },
    { type: 'text', value: ' more ' },
  ]);
  return { type: 'paragraph', content: [...content, { type: 'strong', content: [{ type: 'text', value: 'end' }] }] };
}
