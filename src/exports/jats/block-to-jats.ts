import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Block, Inline, List, Table } from '../../edition/article.ts';
import type { Writing } from '../writing.ts';
import { keepSpace } from '../xml/keep-space.ts';
import { inlinesToJats } from './inline-to-jats.ts';

/**
 * Turn the blocks of a note or an item into JATS, which takes only paragraphs there: any other block is put into one.
 *
 * @param blocks
 *   Blocks of a note or an item.
 * @param writing
 *   The article being written.
 * @returns
 *   One `p` for each.
 */
export function paragraphsToJats(blocks: readonly Block[], writing: Writing): Element[] {
  return blocks.map((block) => {
    const element = blockToJats(block, writing);
    return element.name === 'p' ? element : x('p', [element]);
  });
}

/**
 * Turn a block into JATS.
 *
 * @param block
 *   Any block. A heading here opens no section: it stands in a quotation, a note or an item.
 * @param writing
 *   The article being written.
 * @param id
 *   The id of its element.
 * @returns
 *   One element.
 */
export function blockToJats(block: Block, writing: Writing, id?: string): Element {
  const inlines = (content: readonly Inline[]): ElementContent[] => keepSpace(content, inlinesToJats(content, writing));
  switch (block.type) {
    case 'paragraph':
      return x('p', { id }, inlines(block.content));
    case 'heading':
      return x('p', { id, 'content-type': `heading-${String(block.depth)}` }, [x('bold', inlines(block.content))]);
    case 'quotation':
      return x(
        'disp-quote',
        { id },
        block.blocks.map((inner) => blockToJats(inner, writing)),
      );
    case 'verse':
      return x(
        'verse-group',
        { id },
        block.lines.map((line) => x('verse-line', inlines(line))),
      );
    case 'list':
      return listToJats(block, writing, id);
    case 'table':
      return x('table-wrap', { id }, [tableToJats(block, inlines)]);
    case 'rule':
      return x('p', { id, 'content-type': 'rule' }, [x('hr')]);
  }
}

function listToJats({ start, items }: List, writing: Writing, id?: string): Element {
  return x(
    'list',
    { id, 'list-type': start === null ? 'bullet' : 'order' },
    items.map((item, index) =>
      x('list-item', [
        ...(start === null ? [] : [x('label', String(start + index))]),
        ...paragraphsToJats(item, writing),
      ]),
    ),
  );
}

function tableToJats({ rows }: Table, inlines: (content: readonly Inline[]) => ElementContent[]): Element {
  const [head = [], ...body] = rows;
  const top = x(
    'tr',
    head.map((cell) => x('th', { scope: 'col' }, inlines(cell))),
  );
  // The DTD asks for a body, even where the first row is all there is.
  if (body.length === 0) return x('table', [x('tbody', [top])]);
  const rest = body.map((row) =>
    x(
      'tr',
      row.map((cell) => x('td', inlines(cell))),
    ),
  );
  return x('table', [x('thead', [top]), x('tbody', rest)]);
}
