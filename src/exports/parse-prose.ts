import type { Block, Inline } from '../edition/article.ts';
import { joinTexts } from '../edition/join-texts.ts';
import type { Source } from '../edition/source.ts';
import { readBlocks } from '../markdown/read-block.ts';
import { parseSyntax } from '../markdown/syntax.ts';
import { citeShortly } from './cite-shortly.ts';

/**
 * Read editorial prose into the blocks of the model, so that each format writes it as it writes a text.
 *
 * `[see @karabekir1960, pp. 523–4; @mango1999]` becomes `(see Karabekir 1960, pp. 523–4; Mango 1999)`, each name a
 * citation.
 *
 * @param prose
 *   Markdown that has been checked.
 * @param works
 *   What it may cite, by key. A key that is not among them stays as it is written.
 * @returns
 *   Its blocks.
 */
export function parseProse(prose: string, works: ReadonlyMap<string, Source>): readonly Block[] {
  const tree = parseSyntax(prose);
  return readBlocks(tree.children, { file: '', source: prose, problems: [] }).map((block) => citingBlock(block, works));
}

/** Editorial prose has no other blocks: `checkEditorialTree` lets none pass. */
function citingBlock(block: Block, works: ReadonlyMap<string, Source>): Block {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, content: joinTexts(block.content.flatMap((inline) => citing(inline, works))) };
    case 'quotation':
      return { ...block, blocks: block.blocks.map((inner) => citingBlock(inner, works)) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((inner) => citingBlock(inner, works))) };
    case 'verse':
    case 'table':
    case 'rule':
      return block;
  }
}

function citing(inline: Inline, works: ReadonlyMap<string, Source>): readonly Inline[] {
  if (inline.type !== 'text') return [inline];
  const pieces: Inline[] = [];
  let end = 0;
  for (const match of inline.value.matchAll(/\[([^[\]]*@[^[\]]+)\]/gu)) {
    pieces.push({ type: 'text', value: `${inline.value.slice(end, match.index)}(` });
    const citations = (match[1] ?? '').split(';').map((citation) => citationOf(citation.trim(), works));
    for (const [index, citation] of citations.entries()) {
      if (index > 0) pieces.push({ type: 'text', value: '; ' });
      pieces.push(...citation);
    }
    pieces.push({ type: 'text', value: ')' });
    end = match.index + match[0].length;
  }
  return [...pieces, { type: 'text', value: inline.value.slice(end) }];
}

function citationOf(citation: string, works: ReadonlyMap<string, Source>): readonly Inline[] {
  const match = /^(.*?)-?@([\p{L}\d_][^\s,;{}]*)(.*)$/su.exec(citation);
  const [, before = '', key = '', after = ''] = match ?? [];
  const work = works.get(key);
  if (work === undefined) return [{ type: 'text', value: citation }];
  return [
    { type: 'text', value: before },
    {
      type: 'citation',
      source: key,
      certainty: 'exact',
      content: [{ type: 'text', value: citeShortly(work, works.values()) }],
    },
    { type: 'text', value: after },
  ];
}
