import type { Block, Inline } from './article.ts';

/**
 * Change the words of a block, and leave its form as it is.
 *
 * @param block
 *   Any block.
 * @param change
 *   Called with the inlines of each paragraph, heading, line and cell; what is inside of inlines is left to it.
 * @returns
 *   A block of the same form.
 */
export function mapContents(block: Block, change: (content: readonly Inline[]) => readonly Inline[]): Block {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, content: change(block.content) };
    case 'quotation':
      return { ...block, blocks: block.blocks.map((inner) => mapContents(inner, change)) };
    case 'verse':
      return { ...block, lines: block.lines.map(change) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((inner) => mapContents(inner, change))) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(change)) };
    case 'rule':
      return block;
  }
}
