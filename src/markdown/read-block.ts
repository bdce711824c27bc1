import type { Heading as MdastHeading, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { Block, Heading, Inline, Verse } from '../edition/article.ts';
import { readInlines } from './read-inline.ts';
import { type Reading, report } from './reading.ts';

/**
 * Read the blocks of a note, a quotation or an item of a list.
 *
 * @param nodes
 *   Their nodes.
 * @param reading
 *   The file being read; problems are added to it.
 * @returns
 *   What could be read. What could not is left out, with a problem.
 */
export function readBlocks(nodes: readonly RootContent[], reading: Reading): readonly Block[] {
  return nodes.flatMap((node) => readBlock(node, reading) ?? []);
}

/**
 * Read one block.
 *
 * @param node
 *   Its node.
 * @param reading
 *   The file being read; problems are added to it.
 * @returns
 *   The block, or null, with a problem, where the node is none.
 */
export function readBlock(node: RootContent, reading: Reading): Block | null {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', content: readInlines(node.children, reading) };
    case 'heading':
      return { type: 'heading', depth: depthOf(node, reading), content: readInlines(node.children, reading) };
    case 'blockquote':
      return { type: 'quotation', blocks: readBlocks(node.children, reading) };
    case 'list':
      return {
        type: 'list',
        start: node.ordered === true ? (node.start ?? 1) : null,
        items: node.children.map((item) => readBlocks(item.children, reading)),
      };
    case 'table':
      return {
        type: 'table',
        rows: node.children.map((row) => row.children.map((cell) => readInlines(cell.children, reading))),
      };
    case 'thematicBreak':
      return { type: 'rule' };
    case 'mdxJsxFlowElement':
      if (node.name === 'Verse') return readVerse(node, reading);
      break;
    default:
  }
  report(reading, node, [
    'text-block',
    `Expected a paragraph, heading, quotation, verse, list, table or line; found ${nameOf(node)}.`,
    'A text runs no code and holds no HTML: write it in Markdown, or put a backslash before the character.',
  ]);
  return null;
}

/** The title of the article is the only heading of the first rank, and stands in the frontmatter. */
function depthOf(node: MdastHeading, reading: Reading): Heading['depth'] {
  if (node.depth === 1) {
    report(reading, node, [
      'heading-depth',
      'Expected headings from ## down; # is the title, which stands in the frontmatter.',
      'Add a # to each heading of the text.',
    ]);
    return 1;
  }
  return (node.depth - 1) as Heading['depth'];
}

/** `<Verse>` holds one paragraph whose lines end in a hard break, so that they stay lines. */
function readVerse(node: MdxJsxFlowElement, reading: Reading): Verse {
  const lines: Inline[][] = [[]];
  for (const child of node.children) {
    if (child.type !== 'paragraph' || node.children.length > 1) {
      report(reading, child, [
        'verse-lines',
        'Expected one paragraph in <Verse>, each line but the last ending in a backslash.',
        'Give each stanza a <Verse> of its own.',
      ]);
    }
    if (child.type !== 'paragraph') continue;
    for (const inline of readInlines(child.children, reading)) {
      if (inline.type === 'lineBreak') lines.push([]);
      else lines.at(-1)?.push(inline);
    }
  }
  return { type: 'verse', lines };
}

function nameOf(node: RootContent): string {
  if (node.type === 'mdxJsxFlowElement') return `<${node.name ?? ''}>`;
  const names: Readonly<Record<string, string>> = {
    mdxjsEsm: 'an import or export line',
    mdxFlowExpression: 'an expression in braces',
    code: 'a block of code',
    definition: 'a link definition',
  };
  return names[node.type] ?? node.type;
}
