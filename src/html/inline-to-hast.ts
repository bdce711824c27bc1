import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import type { Call, Citation, Inline, Link, PageMilestone, Text } from '../edition/article.ts';
import { callId, noteId, pageId, sourceId } from '../edition/element-ids.ts';
import { plainText } from '../edition/plain-text.ts';
import * as words from '../interface/words.ts';
import { partQuotedTitles } from './quoted-title.ts';
import type { Rendering } from './rendering.ts';
import { linkedMarksToHast, textToHast } from './text-to-hast.ts';

/**
 * Turn inline content into HTML.
 *
 * Numbers that belong to the edition and not to the text (of paragraphs and pages) are drawn from `data-n` by the
 * style sheet, so that they are never part of what is copied, searched or quoted.
 *
 * @param content
 *   Inlines of one block, in reading order; each is turned only once, because calls are counted.
 * @param rendering
 *   The edition being rendered.
 * @returns
 *   Phrasing content.
 */
export function inlinesToHast(content: readonly Inline[], rendering: Rendering): ElementContent[] {
  return content.flatMap((inline) => inlineToHast(inline, rendering));
}

function inlineToHast(inline: Inline, rendering: Rendering): ElementContent[] {
  switch (inline.type) {
    case 'text':
      return textToHast(inline, rendering);
    case 'emphasis':
      return [
        h('em', { lang: rendering.foreign.get(plainText(inline.content)) }, inlinesToHast(inline.content, rendering)),
      ];
    case 'strong':
      return [h('strong', inlinesToHast(inline.content, rendering))];
    case 'link':
      return [linkToHast(inline, rendering), ...linkedMarksToHast(inline.content, rendering)];
    case 'lineBreak':
      return [h('br')];
    case 'pageMilestone':
      return milestoneToHast(inline, rendering);
    case 'call':
      return callToHast(inline, rendering);
    case 'citation':
      return [citationToHast(inline, rendering), ...linkedMarksToHast(inline.content, rendering)];
  }
}

function linkToHast({ href, content }: Link, rendering: Rendering): ElementContent {
  const rel = href.startsWith('#') ? null : ['external'];
  return h('a', { href, rel }, inlinesToHast(content, { ...rendering, inLink: true }));
}

/** DPUB-ARIA wants a page break to be named by its title, and to hold nothing that can be focused. */
function milestoneToHast({ page, certain }: PageMilestone, { ours }: Rendering): ElementContent[] {
  const id = pageId(page);
  const label = certain ? words.places.page(page) : words.places.uncertainPage(page);
  return [
    h('span', { id, role: 'doc-pagebreak', title: page }),
    h('a.page', { href: `#${id}`, ariaLabel: label, lang: ours, dataN: page, dataUncertain: certain ? null : '' }),
  ];
}

function callToHast({ note }: Call, { index, called, ours }: Rendering): ElementContent[] {
  const place = index.notes.get(note);
  if (place === undefined) return [];
  const occurrence = (called.get(note) ?? 0) + 1;
  called.set(note, occurrence);
  const number = String(place.number);
  return [
    h('sup', [
      h(
        'a.call',
        {
          id: callId(note, occurrence),
          href: `#${noteId(note)}`,
          role: 'doc-noteref',
          ariaLabel: words.places.note(number),
          lang: ours,
        },
        number,
      ),
    ]),
  ];
}

/** The words that are set off in a citation, by italics or quotation marks, are a title in the language of its source. */
function citationToHast({ source, content }: Citation, rendering: Rendering): ElementContent {
  const language = rendering.sources.get(source)?.language;
  const lang = language === rendering.language ? undefined : language;
  const inside = { ...rendering, inLink: true };
  const children = content.flatMap((inline) => {
    if (inline.type === 'emphasis') return [h('cite', { lang }, inlinesToHast(inline.content, inside))];
    // Words that are annotated are cut up already.
    if (inline.type === 'text' && lang !== undefined && rendering.marks?.has(inline) !== true)
      return titlesToHast(inline, lang);
    return inlineToHast(inline, inside);
  });
  return h('a.citation', { href: `#${sourceId(source)}`, role: 'doc-biblioref' }, children);
}

function titlesToHast({ value: text }: Text, lang: string): ElementContent[] {
  return partQuotedTitles(text).map(({ value, isTitle }) =>
    isTitle ? h('span', { lang }, value) : { type: 'text', value },
  );
}
