import type { BlockContent, Heading, List, ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import type { Block, Inline } from '../edition/article.ts';

/**
 * Turn a block into the syntax tree that `text.mdx` is written from.
 *
 * @param block
 *   Any block.
 * @returns
 *   One node, with everything in it.
 */
export function treeFromBlock(block: Block): RootContent {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: treeFromInlines(block.content) };
    case 'heading':
      return {
        type: 'heading',
        depth: (block.depth + 1) as Heading['depth'],
        children: treeFromInlines(block.content),
      };
    case 'quotation':
      return { type: 'blockquote', children: block.blocks.map((inner) => treeFromBlock(inner) as BlockContent) };
    case 'verse':
      return {
        type: 'mdxJsxFlowElement',
        name: 'Verse',
        attributes: [],
        children: [
          {
            type: 'paragraph',
            children: block.lines.flatMap((line, index): PhrasingContent[] => [
              ...(index === 0 ? [] : [{ type: 'break' } as const]),
              ...treeFromInlines(line),
            ]),
          },
        ],
      };
    case 'list':
      return treeFromList(block.start, block.items);
    case 'table':
      return treeFromRows(block.rows);
    case 'rule':
      return { type: 'thematicBreak' };
  }
}

function treeFromList(start: number | null, items: readonly (readonly Block[])[]): List {
  return {
    type: 'list',
    ordered: start !== null,
    start,
    spread: items.some((item) => item.length > 1),
    children: items.map((item): ListItem => ({
      type: 'listItem',
      spread: item.length > 1,
      children: item.map((block) => treeFromBlock(block) as BlockContent),
    })),
  };
}

function treeFromRows(rows: readonly (readonly (readonly Inline[])[])[]): Table {
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: treeFromInlines(cell) })),
    })),
  };
}

function treeFromInlines(content: readonly Inline[]): PhrasingContent[] {
  return content.map(treeFromInline);
}

function treeFromInline(inline: Inline): PhrasingContent {
  switch (inline.type) {
    case 'text':
      return { type: 'text', value: inline.value };
    case 'emphasis':
      return { type: 'emphasis', children: treeFromInlines(inline.content) };
    case 'strong':
      return { type: 'strong', children: treeFromInlines(inline.content) };
    case 'link':
      return { type: 'link', url: inline.href, children: treeFromInlines(inline.content) };
    case 'lineBreak':
      return { type: 'break' };
    case 'pageMilestone':
      return {
        type: 'mdxJsxTextElement',
        name: 'Page',
        attributes: [
          { type: 'mdxJsxAttribute', name: 'n', value: inline.page },
          ...(inline.certain ? [] : [{ type: 'mdxJsxAttribute', name: 'cert', value: 'low' } as const]),
        ],
        children: [],
      };
    case 'call':
      return { type: 'footnoteReference', identifier: inline.note.toLowerCase(), label: inline.note };
    case 'citation':
      return {
        type: 'link',
        url: `cite:${inline.source}`,
        title: inline.certainty === 'exact' ? null : inline.certainty,
        children: treeFromInlines(inline.content),
      };
  }
}
