import type { Block, Call, Inline, PageMilestone } from '../../edition/article.ts';

/** A line of a text file. */
export interface Line {
  /** White space, or the mark of an item. */
  readonly prefix: string;
  readonly content: readonly (string | Call | PageMilestone)[];
}

/**
 * Turn blocks into lines, an empty one between each two.
 *
 * @param blocks
 *   Blocks of a text or a note.
 * @returns
 *   Lines of any length; the cells of a table are parted by tabs.
 */
export function blocksToLines(blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap((block, index) => [...(index === 0 ? [] : [emptyLine]), ...blockToLines(block)]);
}

const emptyLine: Line = { prefix: '', content: [] };

function blockToLines(block: Block): readonly Line[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlinesToLines(block.content);
    case 'quotation':
      return indent(blocksToLines(block.blocks), '    ');
    case 'verse':
      return indent(block.lines.flatMap(inlinesToLines), '    ');
    case 'list':
      return block.items.flatMap((item, index) => {
        const mark = block.start === null ? '- ' : `${String(block.start + index)}. `;
        return indent(blocksToLines(item), ' '.repeat(mark.length), mark);
      });
    case 'table':
      return block.rows.map((row) => ({
        prefix: '',
        content: row.flatMap((cell, index) => [...(index === 0 ? [] : ['\t']), ...inlinesToParts(cell)]),
      }));
    case 'rule':
      return [{ prefix: '', content: ['* * *'] }];
  }
}

/**
 * Set lines in.
 *
 * @param lines
 *   Lines; empty ones stay empty.
 * @param prefix
 *   What goes before each.
 * @param first
 *   What goes before the first instead, of the same length.
 * @returns
 *   The same lines.
 */
export function indent(lines: readonly Line[], prefix: string, first: string = prefix): readonly Line[] {
  return lines.map((line, index) => {
    if (line.content.length === 0 && index > 0) return line;
    return { ...line, prefix: (index === 0 ? first : prefix) + line.prefix };
  });
}

function inlinesToLines(content: readonly Inline[]): readonly Line[] {
  const lines: Line[] = [];
  let parts: Line['content'] = [];
  for (const part of inlinesToParts(content)) {
    if (part !== '\n') {
      parts = [...parts, part];
      continue;
    }
    lines.push({ prefix: '', content: parts });
    parts = [];
  }
  return [...lines, { prefix: '', content: parts }];
}

/** A line break is a part of its own. */
function inlinesToParts(content: readonly Inline[]): readonly (string | Call | PageMilestone)[] {
  return content.flatMap((inline) => {
    if (inline.type === 'text') return [inline.value.replaceAll('\n', ' ')];
    if (inline.type === 'lineBreak') return ['\n'];
    return 'content' in inline ? inlinesToParts(inline.content) : [inline];
  });
}
