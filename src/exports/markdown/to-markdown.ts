import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as serialise } from 'mdast-util-to-markdown';
import { indexArticle } from '../../edition/article-index.ts';
import { plainTextHandler } from '../../markdown/plain-text-handler.ts';
import { treeFromBlock } from '../../markdown/tree-from-block.ts';
import { editionLines } from '../edition-lines.ts';
import type { Publication } from '../publication.ts';
import { toCommonBlock } from './to-common-block.ts';

/**
 * Write an edition as Markdown that any program reads: CommonMark, with the tables and footnotes of GitHub.
 *
 * @param publication
 *   The edition as it is published.
 * @returns
 *   The whole file. A printed page begins at `[p. 130]`, or `[p. 130?]` where it is not certain that it begins just
 *   there. Notes keep their labels; their numbers are the program's.
 */
export function toMarkdown(publication: Publication): string {
  const { article } = publication.edition;
  const { title, subtitle } = article.frontmatter;
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
    ...(subtitle === undefined ? [] : [paragraph(subtitle)]),
    ...editionLines(publication).map(paragraph),
    { type: 'thematicBreak' },
    ...article.text.map(({ block }) => treeFromBlock(toCommonBlock(block))),
    ...[...indexArticle(article).notes.values()].map(({ note: { label, blocks } }): RootContent => ({
      type: 'footnoteDefinition',
      identifier: label.toLowerCase(),
      label,
      children: blocks.map((block) => treeFromBlock(toCommonBlock(block)) as BlockContent),
    })),
  ];
  return serialise(
    { type: 'root', children },
    {
      bullet: '-',
      emphasis: '*',
      rule: '-',
      handlers: { text: plainTextHandler },
      extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    },
  );
}

/** Addresses become links, for their characters would be escaped otherwise. */
function paragraph(value: string): RootContent {
  const children = value.split(/(https?:\/\/[^\s,)]+)/u).map((part, index): PhrasingContent => {
    const text = { type: 'text', value: part } as const;
    return index % 2 === 0 ? text : { type: 'link', url: part, children: [text] };
  });
  return { type: 'paragraph', children };
}
