import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/edition/annotations/annotation.ts';
import { markTexts } from '../../src/edition/annotations/mark-texts.ts';
import { blocksByAnchor, placeAnnotations } from '../../src/edition/annotations/place-annotations.ts';
import type { Article } from '../../src/edition/article.ts';
import { indexArticle } from '../../src/edition/article-index.ts';
import { placeWords } from '../../src/edition/place-words.ts';
import { passageToHast } from '../../src/html/passage-to-hast.ts';
import type { Rendering } from '../../src/html/rendering.ts';
import { parseText } from '../../src/markdown/parse-text.ts';
import { anyArticle } from '../markdown/any-article.ts';

const annotation = (id: string, quote: string, anchor = 'p1'): Annotation => ({
  id,
  anchor,
  quote,
  kind: 'term',
  prose: 'Words.',
});

function render(article: Article, annotations: readonly Annotation[]): readonly Element[] {
  const rendering: Rendering = {
    index: indexArticle(article),
    sources: new Map(),
    called: new Map(),
    language: 'en',
    foreign: new Map(),
    marks: markTexts(placeAnnotations(article, annotations)),
  };
  return article.text.map((passage) => passageToHast(passage, rendering));
}

function htmlOf(body: string, annotations: readonly Annotation[]): string {
  const head = '---\ntitle: T\nauthor:\n  - literal: A\nlanguage: en\nkind: transcription\n---\n\n';
  const { article } = parseText(head + body, 'text.mdx');
  if (article === null) throw new Error('The text of this test is wrong.');
  const [element] = render(article, annotations);
  // The number of the paragraph stands first.
  return toHtml(element?.children.slice(1) ?? []);
}

function textOf(node: Element | ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

/** Ids and links, in reading order. */
function elementsOf(node: Element | ElementContent): readonly Element[] {
  return node.type === 'element' ? [node, ...node.children.flatMap(elementsOf)] : [];
}

describe('the words that have annotations', () => {
  it('are a link to the annotation', () => {
    expect(htmlOf('One two three.\n', [annotation('x', 'two')])).toBe(
      'One <a class="annotated" id="at-x" href="#a-x">two</a> three.',
    );
  });

  it('are linked in pieces where emphasis begins or ends among them, with one id', () => {
    expect(htmlOf('One *two* three.\n', [annotation('x', 'two three')])).toBe(
      'One <em><a class="annotated" id="at-x" href="#a-x">two</a></em><a class="annotated" href="#a-x"> three</a>.',
    );
  });

  it('leave calls of notes and page marks among them alone', () => {
    const html = htmlOf('One[^1] <Page n="3" />two.\n\n[^1]: N.\n', [annotation('x', 'One two')]);
    expect(html.replace(/<sup>.*<\/sup>/u, '…').replace(/<span.*?<\/a>/u, '¦')).toBe(
      '<a class="annotated" id="at-x" href="#a-x">One</a>…<a class="annotated" href="#a-x"> </a>¦<a class="annotated" href="#a-x">two</a>.',
    );
  });

  it('lead to the shorter annotation where two overlap, and keep the ids of both', () => {
    expect(htmlOf('One two three.\n', [annotation('x', 'One two three'), annotation('y', 'two three')])).toBe(
      '<a class="annotated" id="at-x" href="#a-x">One </a><a class="annotated" id="at-y" href="#a-y">two three</a>.',
    );
    expect(htmlOf('One two.\n', [annotation('x', 'One two'), annotation('y', 'One')])).toBe(
      '<span id="at-x"><a class="annotated" id="at-y" href="#a-y">One</a></span><a class="annotated" href="#a-x"> two</a>.',
    );
  });

  it('are only marked inside a citation, which is a link already, and linked behind it', () => {
    expect(htmlOf('See [Moss, *Putten*](cite:moss1900), p. 3.\n', [annotation('x', 'Putten')])).toContain(
      '<cite><span class="annotated" id="at-x">Putten</span></cite></a>' +
        '<a class="annotation-mark" href="#a-x" aria-label="Annotation" data-n="*"></a>, p. 3.',
    );
  });

  it('never change the words of a text, nor put a link in a link, nor give an id twice', () => {
    const anyCase = anyArticle.chain((article) => {
      const anchors = [...blocksByAnchor(article).keys()];
      const anyPlace = fc.record({ at: fc.nat(), from: fc.nat(200), length: fc.integer({ min: 1, max: 80 }) });
      return fc.array(anyPlace, { maxLength: 6 }).map((places) => {
        const annotations = places.flatMap(({ at, from, length }, index) => {
          const anchor = anchors[at % anchors.length] ?? 'p1';
          const { plain } = placeWords(blocksByAnchor(article).get(anchor) ?? []);
          const quote = plain.slice(from % (plain.length + 1)).slice(0, length);
          return quote.trim() === '' ? [] : [annotation(`x${String(index)}`, quote, anchor)];
        });
        return { article, annotations };
      });
    });
    fc.assert(
      fc.property(anyCase, ({ article, annotations }) => {
        const plain = render(article, []);
        const marked = render(article, annotations);
        expect(marked.map(textOf)).toEqual(plain.map(textOf));
        const elements = marked.flatMap(elementsOf);
        const links = elements.filter(({ tagName }) => tagName === 'a');
        expect(
          links.flatMap((link) => link.children.flatMap(elementsOf)).filter(({ tagName }) => tagName === 'a'),
        ).toEqual([]);
        const ids = elements.flatMap(({ properties }) => properties['id'] ?? []);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 200 },
    );
  });
});
