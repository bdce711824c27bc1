import fc from 'fast-check';
import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { expect, it } from 'vitest';
import { plainTextHandler } from '../../src/markdown/plain-text-handler.ts';

const word = fc.constantFrom(
  ...[
    'Kars',
    'ʿAbd',
    '1920',
    '1920.',
    '1.',
    '(',
    ')',
    '-',
    '–',
    ':',
    'http:',
    'www.',
    'w.',
    'import',
    'export',
    'a',
    'i',
  ],
  ...[
    '"',
    "'",
    '*',
    '_',
    '[',
    ']',
    '~',
    '<',
    '&',
    '{',
    '}',
    '|',
    '#',
    '+',
    '=',
    '!',
    '\\',
    '/',
    '@',
    '`',
    '.',
    '?',
    '%',
  ],
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom('', ' ')), { minLength: 1, maxLength: 6 })
  .map((words) => words.flat().join(''))
  .filter((value) => value !== '')
  .map((value): PhrasingContent => ({ type: 'text', value }));
const phrasing = fc.oneof(
  text,
  text.map((child): PhrasingContent => ({ type: 'emphasis', children: [child] })),
  text.map((child): PhrasingContent => ({ type: 'strong', children: [child] })),
  text.map((child): PhrasingContent => ({ type: 'link', url: 'https://example.org/', children: [child] })),
  fc.constant<PhrasingContent>({ type: 'footnoteReference', identifier: '1', label: '1' }),
  fc.constant<PhrasingContent>({ type: 'break' }),
);
const paragraph = fc
  .array(phrasing, { minLength: 1, maxLength: 5 })
  .map((children): Paragraph => ({ type: 'paragraph', children }));

it('writes what the serialiser writes', () => {
  const extensions = [gfmToMarkdown({ tablePipeAlign: false }), mdxToMarkdown()];
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), (children) => {
      const root: Root = { type: 'root', children };
      expect(toMarkdown(root, { extensions, handlers: { text: plainTextHandler } })).toBe(
        toMarkdown(root, { extensions }),
      );
    }),
    { numRuns: 2000 },
  );
});
