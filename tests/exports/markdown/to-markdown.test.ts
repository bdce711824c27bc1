import fc from 'fast-check';
import type { Nodes, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/edition/article.ts';
import { indexArticle } from '../../../src/edition/article-index.ts';
import { wordsOf } from '../../../src/edition/words-of.ts';
import { toMarkdown } from '../../../src/exports/markdown/to-markdown.ts';
import { anyArticle } from '../../markdown/any-article.ts';
import { testedSlugs, openPublication, publish } from '../open-publication.ts';
import { splitWords } from '../parse-xml.ts';

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return '';
  const inline = new Set(['emphasis', 'strong', 'link']);
  return node.children.map((child) => (inline.has(child.type) ? textOf(child) : blockText(child))).join('');
}

function blockText(node: Nodes): string {
  return node.type === 'text' || node.type === 'break' ? textOf(node) : `\n${textOf(node)}\n`;
}

/** Everything below the line that ends the head, the notes last and in the order of the model. */
function wordsIn(file: string, article: Article): readonly string[] {
  const { children }: Root = parser.parse(file);
  const body = children.slice(children.findIndex(({ type }) => type === 'thematicBreak') + 1);
  const notes = new Map(
    body.flatMap((node) => (node.type === 'footnoteDefinition' ? [[node.label, node] as const] : [])),
  );
  const nodes: readonly (RootContent | undefined)[] = [
    ...body.filter(({ type }) => type !== 'footnoteDefinition'),
    ...article.notes.map(({ label }) => notes.get(label)),
  ];
  let text = nodes.map((node) => (node === undefined ? '' : blockText(node))).join('');
  for (const page of indexArticle(article).pages) {
    text = text.replaceAll(`[p. ${page}] `, '').replaceAll(`[p. ${page}?] `, '');
  }
  return splitWords(text);
}

describe('toMarkdown', () => {
  it.each(testedSlugs)('holds every word of %s', (slug) => {
    const publication = openPublication(slug);
    const { article } = publication.edition;
    expect(wordsIn(toMarkdown(publication), article)).toEqual(wordsOf(article));
  });

  it('holds every word of any article', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(wordsIn(toMarkdown(publish(article)), article)).toEqual(wordsOf(article));
      }),
      { numRuns: 200 },
    );
  });

  it('calls a note as often as the text does, and defines it once', () => {
    const file = toMarkdown(openPublication('wells'));
    expect(file.match(/\[\^xii\.1\](?!:)/gu)).toHaveLength(2);
    expect(file.match(/^\[\^xii\.1\]:/gmu)).toHaveLength(1);
  });

  it('holds no elements of MDX or HTML', () => {
    const types = new Set<string>();
    const visit = (node: Nodes): void => {
      types.add(node.type);
      if ('children' in node) node.children.forEach(visit);
    };
    visit(parser.parse(toMarkdown(openPublication('letters'))));
    expect(types.has('html')).toBe(false);
    expect(toMarkdown(openPublication('letters'))).not.toMatch(/<Page|<Verse|\(cite:/u);
  });
});
