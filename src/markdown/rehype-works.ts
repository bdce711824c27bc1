import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { referenceId, sourceId } from '../edition/element-ids.ts';
import type { Source } from '../edition/source.ts';

/**
 * Turn what rehype-citation made into our own markup.
 *
 * A citation becomes `(…)` with a link for each work: to the list of works where the text cites it too, else to the
 * list that belongs to the annotations. The bibliography becomes that list, each title a `cite` in the language of its
 * work.
 *
 * @param works
 *   `sources`: what the text cites; `editorial`: what only annotations cite.
 * @returns
 *   A transformer. The list is the last child of the tree: `ol.references`.
 */
export function rehypeWorks(works: {
  readonly sources: readonly Source[];
  readonly editorial: readonly Source[];
}): (tree: Root) => void {
  const editorial = new Map(works.editorial.map((work) => [work.id, work]));
  const idOf = (key: string): string => (editorial.has(key) ? referenceId(key) : sourceId(key));
  return (tree) => {
    visit(tree, 'element', (element, index, parent) => {
      if (hasClass(element, 'citation')) {
        const links = element.children.map((child) => toLink(child, idOf));
        element.properties = { className: ['citation'] };
        element.children = [{ type: 'text', value: '(' }, ...links, { type: 'text', value: ')' }];
        return;
      }
      if (!hasClass(element, 'references') || parent === undefined || index === undefined) return;
      const items = element.children.flatMap((entry) => (entry.type === 'element' ? toItem(entry, editorial) : []));
      parent.children[index] = h('ol.references', items);
    });
  };
}

function toLink(content: ElementContent, idOf: (key: string) => string): ElementContent {
  if (content.type !== 'element' || content.tagName !== 'a') return content;
  const key = String(content.properties['href']).slice(1);
  return h('a', { href: `#${idOf(key)}`, role: 'doc-biblioref' }, toCite(content.children, undefined));
}

function toItem({ properties, children }: Element, editorial: ReadonlyMap<string, Source>): readonly Element[] {
  const work = editorial.get(String(properties['id']).replace(/^bib-/u, ''));
  return work === undefined ? [] : [h('li', { id: referenceId(work.id) }, toCite(children, work.language))];
}

/** citeproc sets titles in `i`; HTML has a word for them. */
function toCite(children: readonly ElementContent[], lang: string | undefined): ElementContent[] {
  return children.map((child) =>
    child.type === 'element' && child.tagName === 'i'
      ? h('cite', lang === undefined ? {} : { lang }, child.children)
      : child,
  );
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes(name);
}
