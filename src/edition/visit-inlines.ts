import type { Block, Inline } from './article.ts';

/**
 * Visit every inline of some blocks, in reading order, each before what it contains.
 *
 * @param blocks
 *   Blocks of a text or a note.
 * @param visit
 *   Called once for each inline.
 */
export function visitInlines(blocks: readonly Block[], visit: (inline: Inline) => void): void {
  for (const block of blocks) {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        visitContent(block.content, visit);
        break;
      case 'quotation':
        visitInlines(block.blocks, visit);
        break;
      case 'verse':
        for (const line of block.lines) visitContent(line, visit);
        break;
      case 'list':
        for (const item of block.items) visitInlines(item, visit);
        break;
      case 'table':
        for (const cell of block.rows.flat()) visitContent(cell, visit);
        break;
      case 'rule':
        break;
    }
  }
}

function visitContent(content: readonly Inline[], visit: (inline: Inline) => void): void {
  for (const inline of content) {
    visit(inline);
    if ('content' in inline) visitContent(inline.content, visit);
  }
}
