import fc from 'fast-check';
import type { PhrasingContent, Root, RootContent } from 'mdast';
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
const content = fc.array(phrasing, { minLength: 1, maxLength: 5 });
const inline = content.map((children) => children.filter(({ type }) => type !== 'break'));
const block = fc.oneof(
  { weight: 3, arbitrary: content.map((children): RootContent => ({ type: 'paragraph', children })) },
  { weight: 1, arbitrary: inline.map((children): RootContent => ({ type: 'heading', depth: 2, children })) },
  {
    weight: 1,
    arbitrary: inline.map((children): RootContent => ({
      type: 'table',
      children: [{ type: 'tableRow', children: [{ type: 'tableCell', children }] }],
    })),
  },
);

const extensions = [
  gfmToMarkdown({ tablePipeAlign: false }),
  mdxToMarkdown(),
  {
    unsafe: [
      { atBreak: true, character: 'i', after: 'mport' },
      { atBreak: true, character: 'e', after: 'xport' },
    ],
  },
];

function check(children: RootContent[]): void {
  const root: Root = { type: 'root', children };
  expect(toMarkdown(root, { extensions, handlers: { text: plainTextHandler } })).toBe(toMarkdown(root, { extensions }));
}

it('writes what the serialiser writes', () => {
  fc.assert(fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), check), { numRuns: 2000 });
});

it.each([
  ['www', '.example.org'],
  ['http:', '//example.org'],
  ['http', '://example.org'],
  ['1', '. One'],
  ['a]', '(b)'],
  ['import', ' it'],
  ['', ':- a'],
  [' ', '- a'],
])('writes what the serialiser writes where %j and %j meet', (first, second) => {
  const parts = [first, second].map((value): PhrasingContent => ({ type: 'text', value }));
  const linked = parts.map((part): PhrasingContent => ({
    type: 'link',
    url: 'https://example.org/',
    children: [part],
  }));
  for (const children of [
    parts,
    [...linked.slice(0, 1), ...parts.slice(1)],
    [...parts.slice(0, 1), ...linked.slice(1)],
  ]) {
    check([{ type: 'paragraph', children }]);
  }
});
