import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Block, Inline, Table } from '../../edition/article.ts';
import type { Writing } from '../writing.ts';
import { inlinesToXhtml } from './inline-to-xhtml.ts';

/**
 * Turn blocks into XHTML, each without an id.
 *
 * @param blocks
 *   Blocks of a text, a note or a piece of editorial prose.
 * @param writing
 *   The book being written.
 * @returns
 *   One element for each.
 */
export function blocksToXhtml(blocks: readonly Block[], writing: Writing): Element[] {
  return blocks.map((block) => blockToXhtml(block, writing));
}

/**
 * Turn a block into XHTML.
 *
 * @param block
 *   Any block. A heading here opens no section: it stands in a quotation, a note or an item.
 * @param writing
 *   The book being written.
 * @param id
 *   The id of its element.
 * @returns
 *   One element.
 */
export function blockToXhtml(block: Block, writing: Writing, id?: string): Element {
  const inlines = (content: readonly Inline[]): ElementContent[] => inlinesToXhtml(content, writing);
  switch (block.type) {
    case 'paragraph':
      return x('p', { id }, inlines(block.content));
    case 'heading':
      return x('p', { id, class: 'heading' }, [x('strong', inlines(block.content))]);
    case 'quotation':
      return x('blockquote', { id }, blocksToXhtml(block.blocks, writing));
    case 'verse':
      return x(
        'p',
        { id, class: 'verse' },
        block.lines.flatMap((line, index) => [...(index === 0 ? [] : [x('br')]), ...inlines(line)]),
      );
    case 'list': {
      const items = block.items.map((item) => x('li', blocksToXhtml(item, writing)));
      return block.start === null ? x('ul', { id }, items) : x('ol', { id, start: block.start }, items);
    }
    case 'table':
      return tableToXhtml(block, inlines, id);
    case 'rule':
      return x('hr', { id });
  }
}

function tableToXhtml(
  { rows }: Table,
  inlines: (content: readonly Inline[]) => ElementContent[],
  id?: string,
): Element {
  const [head = [], ...body] = rows;
  const top = x('thead', [
    x(
      'tr',
      head.map((cell) => x('th', { scope: 'col' }, inlines(cell))),
    ),
  ]);
  const rest = body.map((row) =>
    x(
      'tr',
      row.map((cell) => x('td', inlines(cell))),
    ),
  );
  return x('table', { id }, rest.length === 0 ? [top] : [top, x('tbody', rest)]);
}
