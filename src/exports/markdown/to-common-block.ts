import type { Block, Inline } from '../../edition/article.ts';
import { joinTexts } from '../../edition/join-texts.ts';
import { mapContents } from '../../edition/map-contents.ts';

/**
 * Put what only our own Markdown knows into words of common Markdown.
 *
 * A page milestone becomes `[p. 130]`; a citation, and a link to a place in the text, become their words; verse becomes
 * a paragraph whose lines are broken.
 *
 * @param block
 *   Any block.
 * @returns
 *   A block with the same words.
 */
export function toCommonBlock(block: Block): Block {
  if (block.type === 'quotation') return { ...block, blocks: block.blocks.map(toCommonBlock) };
  if (block.type === 'list') return { ...block, items: block.items.map((item) => item.map(toCommonBlock)) };
  if (block.type !== 'verse') return mapContents(block, toCommonInlines);
  const lines = block.lines.map(toCommonInlines);
  return {
    type: 'paragraph',
    content: lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'lineBreak' }, ...line])),
  };
}

function toCommonInlines(content: readonly Inline[]): readonly Inline[] {
  return joinTexts(
    content.flatMap((inline, index): readonly Inline[] => {
      switch (inline.type) {
        case 'pageMilestone':
          return [
            {
              type: 'text',
              value: `[p. ${inline.page}${inline.certain ? '' : '?'}]${spaceBefore(content[index + 1])}`,
            },
          ];
        case 'citation':
          return toCommonInlines(inline.content);
        case 'link':
          if (inline.href.startsWith('#')) return toCommonInlines(inline.content);
          return [{ ...inline, content: toCommonInlines(inline.content) }];
        case 'emphasis':
        case 'strong':
          return [{ ...inline, content: toCommonInlines(inline.content) }];
        case 'text':
        case 'lineBreak':
        case 'call':
          return [inline];
      }
    }),
  );
}

function spaceBefore(next: Inline | undefined): string {
  return next === undefined || next.type === 'call' || (next.type === 'text' && /^\s/u.test(next.value)) ? '' : ' ';
}
