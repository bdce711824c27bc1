import { h } from 'hastscript';
import type { Element } from 'hast';
import type { Passage } from '../edition/article.ts';
import * as words from '../interface/words.ts';
import { blockToHast } from './block-to-hast.ts';
import type { Rendering } from './rendering.ts';

/**
 * Turn a passage into HTML: its block, with its anchor as id and a link to itself.
 *
 * The link opens the citation of the passage where scripts run; without them it is the address to copy.
 *
 * @param passage
 *   A passage of the text.
 * @param rendering
 *   The edition being rendered.
 * @returns
 *   One element.
 */
export function passageToHast({ anchor, block }: Passage, rendering: Rendering): Element {
  const element = blockToHast(block, rendering);
  const named = { ...element, properties: { ...element.properties, id: anchor } };
  if (block.type === 'heading' || block.type === 'rule') return named;
  const number = anchor.replace(/^p/u, '');
  const link = h('a.number', {
    href: `#${anchor}`,
    ariaLabel: words.places.paragraph(number),
    lang: rendering.ours,
    dataN: number,
  });
  // Inside a paragraph or verse it can stand first; other blocks may hold no bare link.
  if (element.tagName === 'p') return { ...named, children: [link, ...element.children] };
  return h('div.passage', { id: anchor }, [link, element]);
}
