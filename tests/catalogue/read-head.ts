import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { MetaTag } from '../../src/edition/cite/highwire-tags.ts';

/** The head of a page, as a parser that did not write it sees it. */
export interface PageHead {
  /** Every `<meta>` with a name or property, by that. */
  readonly meta: readonly MetaTag[];
  readonly links: readonly { readonly rel: string; readonly href: string; readonly type: string | undefined }[];
  /** The data in it, in JSON. */
  readonly data: unknown;
  /** The contents of the tags of one name. */
  readonly tags: (name: string) => readonly string[];
  /** The targets of the links of one relation. */
  readonly hrefs: (rel: string) => readonly string[];
}

/**
 * Read the head of a page.
 *
 * @param html
 *   The page.
 * @returns
 *   What it says to programs.
 */
export function readHead(html: string): PageHead {
  const tree: Root = fromHtml(html);
  const elements: Element[] = [];
  visit(tree, 'element', (element: Element) => {
    elements.push(element);
  });
  const of = (name: string): readonly Element[] => elements.filter(({ tagName }) => tagName === name);
  const meta = of('meta').flatMap(({ properties: { name, property, content } }): MetaTag[] => {
    const key = name ?? property;
    return typeof key === 'string' && typeof content === 'string' ? [{ name: key, content }] : [];
  });
  const links = of('link').flatMap(({ properties: { rel, href, type } }) =>
    [rel].flat().map((one) => ({
      rel: String(one),
      href: String(href),
      type: typeof type === 'string' ? type : undefined,
    })),
  );
  const [script] = of('script').filter(({ properties }) => properties['type'] === 'application/ld+json');
  const [json] = script?.children ?? [];
  return {
    meta,
    links,
    data: json?.type === 'text' ? JSON.parse(json.value) : null,
    tags: (name) => meta.filter((tag) => tag.name === name).map(({ content }) => content),
    hrefs: (rel) => links.filter((link) => link.rel === rel).map(({ href }) => href),
  };
}
