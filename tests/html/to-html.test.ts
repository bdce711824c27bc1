import fc from 'fast-check';
import type { Element, ElementContent, Properties } from 'hast';
import { toHtml as serialise } from 'hast-util-to-html';
import { h, s } from 'hastscript';
import { expect, test } from 'vitest';
import { toHtml } from '../../src/html/to-html.ts';

const words = fc.string({
  unit: fc.constantFrom('a', ' ', '<', '>', '&', '"', "'", '`', '\0', '\n', 'é', '𝒜'),
  maxLength: 6,
});
const value = fc.oneof(
  words,
  fc.boolean(),
  fc.constantFrom(null, undefined, 0, 12, Number.NaN),
  fc.array(fc.oneof(words, fc.nat({ max: 9 })), { maxLength: 3 }),
);
const properties: fc.Arbitrary<Properties> = fc.dictionary(
  fc.constantFrom(
    'id',
    'className',
    'href',
    'ariaLabel',
    'dataN',
    'lang',
    'hidden',
    'download',
    'start',
    'value',
    'open',
    'accept',
    'role',
  ),
  value,
  { maxKeys: 4 },
);
const tree = fc.letrec<{ readonly node: ElementContent; readonly element: Element }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    words.map((text): ElementContent => ({ type: 'text', value: text })),
    words.map((text): ElementContent => ({ type: 'comment', value: text })),
    tie('element'),
  ),
  element: fc
    .tuple(
      fc.constantFrom('p', 'a', 'em', 'span', 'ol', 'li', 'table', 'br', 'hr', 'img', 'script', 'style', 'code'),
      properties,
      fc.array(tie('node'), { maxLength: 3 }),
    )
    .map(([tagName, own, children]): Element => ({ type: 'element', tagName, properties: own, children })),
}));

test('writes any tree as the library for it does', () => {
  fc.assert(
    fc.property(fc.array(tree.node, { maxLength: 3 }), (children) => {
      expect(toHtml({ type: 'root', children })).toBe(serialise({ type: 'root', children }));
      expect(toHtml(children)).toBe(serialise(children));
    }),
  );
});

test('leaves drawings to it, whose attributes have names of their own', () => {
  const drawing = h('p', [s('svg', { viewBox: '0 0 8 8' }, [s('path', { strokeWidth: 2 })])]);
  expect(toHtml(drawing)).toBe(serialise(drawing));
});
