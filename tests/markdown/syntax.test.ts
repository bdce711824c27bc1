import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWithRemark } from '../../src/markdown/parse-with-remark.ts';
import { parseSyntax } from '../../src/markdown/syntax.ts';
import { toText } from '../../src/markdown/to-text.ts';
import { anyArticle } from './any-article.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A tree as JSON, without fields that are empty, and `data`, which nobody reads. */
function toJson(tree: unknown): Json {
  return JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (key === 'data' || value === null ? undefined : value)),
  ) as Json;
}

/** Leave out the places of nodes that have none in the other tree: remark forgets them beside a bare address. */
function withPlacesOf(tree: Json, other: Json | undefined): Json {
  if (Array.isArray(tree)) {
    const others = Array.isArray(other) ? other : [];
    return tree.map((child: Json, index) => withPlacesOf(child, others[index] as Json | undefined));
  }
  if (typeof tree !== 'object' || tree === null) return tree;
  const known = typeof other === 'object' && other !== null ? (other as Record<string, Json>) : {};
  const fields = Object.entries(tree).filter(([key]) => key !== 'position' || 'position' in known);
  return Object.fromEntries(fields.map(([key, value]) => [key, withPlacesOf(value, known[key])]));
}

/** The places of attributes are read by nobody. */
function withoutAttributePlaces(tree: Json): Json {
  return JSON.parse(
    JSON.stringify(tree, (_key, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== 'mdxJsxAttribute') {
        return value;
      }
      return { ...value, position: undefined };
    }),
  ) as Json;
}

describe('the syntax of a text', () => {
  it('is read as remark reads it, place by place', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const text = toText(article);
        const expected = withoutAttributePlaces(toJson(parseWithRemark(text)));
        expect(withPlacesOf(toJson(parseSyntax(text)), expected)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['Between ~1919 and ~1920.', 'import duties rose', 'a <b c', '# Head\n\n{torn', 'a ~~b~~ ~c~'])(
    'is left to remark where that may say more: %j',
    (text) => {
      const read = (parse: (source: string) => unknown): unknown => {
        try {
          return parse(text);
        } catch (error) {
          return String(error);
        }
      };
      expect(read(parseSyntax)).toEqual(read(parseWithRemark));
    },
  );
});
