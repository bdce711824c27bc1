import type { BlockContent, FootnoteDefinition, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { Article, Note } from '../edition/article.ts';
import { visitInlines } from '../edition/visit-inlines.ts';
import { plainTextHandler } from './plain-text-handler.ts';
import { treeFromBlock } from './tree-from-block.ts';

/**
 * Write an article as `text.mdx`.
 *
 * Each note is defined under the passage that calls it first; one that nothing calls comes last. Characters that
 * mean something to Markdown or MDX are escaped, so that reading the file again gives the same article.
 *
 * @param article
 *   Any article; its passages are in order, so their anchors are not written.
 * @returns
 *   The whole file, ending in a line end.
 */
export function toText(article: Article): string {
  const waiting = new Map(article.notes.map((note) => [note.label, note]));
  const children: RootContent[] = [{ type: 'yaml', value: stringify(article.frontmatter, { lineWidth: 0 }).trimEnd() }];
  for (const { block } of article.text) {
    children.push(treeFromBlock(block));
    visitInlines([block], (inline) => {
      if (inline.type !== 'call') return;
      const note = waiting.get(inline.note);
      if (note === undefined) return;
      waiting.delete(inline.note);
      children.push(treeFromNote(note));
    });
  }
  children.push(...[...waiting.values()].map(treeFromNote));
  const root: Root = { type: 'root', children };
  return toMarkdown(root, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    handlers: { text: plainTextHandler },
    extensions: [
      frontmatterToMarkdown(['yaml']),
      gfmToMarkdown({ tablePipeAlign: false }),
      mdxToMarkdown(),
      {
        unsafe: [
          // In an address nothing is escaped, so none may be read as one; gfmToMarkdown knows `https://`.
          { character: ':', before: '[PS]', after: '\\/', inConstruct: 'phrasing' },
          // A paragraph that begins with one of these words would be read as a line of code.
          { atBreak: true, character: 'i', after: 'mport' },
          { atBreak: true, character: 'e', after: 'xport' },
        ],
      },
    ],
  });
}

function treeFromNote(note: Note): FootnoteDefinition {
  return {
    type: 'footnoteDefinition',
    identifier: note.label.toLowerCase(),
    label: note.label,
    children: note.blocks.map((block) => treeFromBlock(block) as BlockContent),
  };
}
