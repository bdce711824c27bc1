import type { Block, Inline } from './article.ts';

/**
 * Give the words of some inlines, without calls of notes and page milestones.
 *
 * @param content
 *   Inlines of one block.
 * @returns
 *   The characters as they are; a line break becomes `\n`.
 */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      if (inline.type === 'lineBreak') return '\n';
      return 'content' in inline ? plainText(inline.content) : '';
    })
    .join('');
}

/**
 * Give the words of a block, lines, items and cells parted by `\n`.
 *
 * @param block
 *   Any block.
 * @returns
 *   Its characters; empty for a rule.
 */
export function plainBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return plainText(block.content);
    case 'quotation':
      return block.blocks.map(plainBlock).join('\n');
    case 'verse':
      return block.lines.map(plainText).join('\n');
    case 'list':
      return block.items.flatMap((item) => item.map(plainBlock)).join('\n');
    case 'table':
      return block.rows.flatMap((row) => row.map(plainText)).join('\n');
    case 'rule':
      return '';
  }
}
