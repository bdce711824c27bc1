import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Block, Inline, List } from '../../edition/article.ts';
import { keepSpace } from '../xml/keep-space.ts';
import { inlinesToTei } from './inline-to-tei.ts';
import type { TeiWriting } from './writing.ts';

/**
 * Turn blocks into TEI, each without an id.
 *
 * @param blocks
 *   Blocks of a text, a note or a piece of editorial prose.
 * @param writing
 *   The edition being written.
 * @returns
 *   One element for each.
 */
export function blocksToTei(blocks: readonly Block[], writing: TeiWriting): Element[] {
  return blocks.map((block) => blockToTei(block, writing));
}

/**
 * Turn a block into TEI.
 *
 * @param block
 *   Any block. A heading here opens no section: it stands in a quotation, a note or an item.
 * @param writing
 *   The edition being written.
 * @param id
 *   The `xml:id` of its element.
 * @returns
 *   One element.
 */
export function blockToTei(block: Block, writing: TeiWriting, id?: string): Element {
  const inlines = (content: readonly Inline[]): ElementContent[] => keepSpace(content, inlinesToTei(content, writing));
  const attributes = { 'xml:id': id };
  switch (block.type) {
    case 'paragraph':
      return x('p', attributes, inlines(block.content));
    case 'heading':
      return x(
        'ab',
        { ...attributes, type: 'heading', subtype: `level-${String(block.depth)}` },
        inlines(block.content),
      );
    case 'quotation':
      return x('quote', attributes, blocksToTei(block.blocks, writing));
    case 'verse':
      return x(
        'lg',
        attributes,
        block.lines.map((line) => x('l', inlines(line))),
      );
    case 'list':
      return listToTei(block, writing, id);
    case 'table':
      return x(
        'table',
        attributes,
        block.rows.map((row, index) =>
          x(
            'row',
            { role: index === 0 ? 'label' : null },
            row.map((cell) => x('cell', inlines(cell))),
          ),
        ),
      );
    case 'rule':
      return x('milestone', { ...attributes, unit: 'section', rend: 'rule' });
  }
}

function listToTei({ start, items }: List, writing: TeiWriting, id?: string): Element {
  return x(
    'list',
    { 'xml:id': id, rend: start === null ? 'bulleted' : 'numbered' },
    items.map((item, index) => x('item', { n: start === null ? null : start + index }, blocksToTei(item, writing))),
  );
}
