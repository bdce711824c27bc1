import { h } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import type { Block, Inline } from '../edition/article.ts';
import { inlinesToHast } from './inline-to-hast.ts';
import type { Rendering } from './rendering.ts';

/**
 * Turn a block into HTML.
 *
 * @param block
 *   Any block.
 * @param rendering
 *   The edition being rendered.
 * @returns
 *   One element, without an id.
 */
export function blockToHast(block: Block, rendering: Rendering): Element {
  const inlines = (content: readonly Inline[]): ElementContent[] => inlinesToHast(content, rendering);
  const blocks = (inner: readonly Block[]): Element[] => inner.map((child) => blockToHast(child, rendering));
  switch (block.type) {
    case 'paragraph':
      return h('p', inlines(block.content));
    case 'heading':
      // The title of the page is its only h1.
      return h(`h${String(block.depth + 1)}`, inlines(block.content));
    case 'quotation':
      return h('blockquote', blocks(block.blocks));
    case 'verse':
      return h(
        'p.verse',
        block.lines.flatMap((line, number) => [...(number === 0 ? [] : [h('br')]), ...inlines(line)]),
      );
    case 'list': {
      const items = block.items.map((item) => h('li', blocks(item)));
      return block.start === null ? h('ul', items) : h('ol', { start: block.start }, items);
    }
    case 'table': {
      const [head = [], ...body] = block.rows;
      return h('div.table', { tabIndex: 0 }, [
        h('table', [
          h('thead', [
            h(
              'tr',
              head.map((cell) => h('th', { scope: 'col' }, inlines(cell))),
            ),
          ]),
          h(
            'tbody',
            body.map((row) =>
              h(
                'tr',
                row.map((cell) => h('td', inlines(cell))),
              ),
            ),
          ),
        ]),
      ]);
    }
    case 'rule':
      return h('hr');
  }
}
