import type { ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Call, Citation, Inline, Link, PageMilestone } from '../../edition/article.ts';
import { callId, noteId, pageId, sourceId } from '../../edition/element-ids.ts';
import { plainText } from '../../edition/plain-text.ts';
import type { Writing } from '../writing.ts';
import { languageTag } from '../xml/language-tag.ts';
import { webAddress } from '../xml/web-address.ts';
import { xmlId } from '../xml/xml-id.ts';

/**
 * Turn inline content into XHTML.
 *
 * @param content
 *   Inlines of one block, in reading order; each is turned only once, because calls are counted.
 * @param writing
 *   The book being written.
 * @returns
 *   Phrasing content.
 */
export function inlinesToXhtml(content: readonly Inline[], writing: Writing): ElementContent[] {
  return content.flatMap((inline) => inlineToXhtml(inline, writing));
}

function inlineToXhtml(inline: Inline, writing: Writing): ElementContent[] {
  switch (inline.type) {
    case 'text':
      return [{ type: 'text', value: inline.value }];
    case 'emphasis':
      return [x('em', languageOf(inline.content, writing), inlinesToXhtml(inline.content, writing))];
    case 'strong':
      return [x('strong', inlinesToXhtml(inline.content, writing))];
    case 'link':
      return linkToXhtml(inline, writing);
    case 'lineBreak':
      return [x('br')];
    case 'pageMilestone':
      return writing.aside ? [] : [milestoneToXhtml(inline)];
    case 'call':
      return callToXhtml(inline, writing);
    case 'citation':
      return citationToXhtml(inline, writing);
  }
}

/** Reading systems heed the one attribute or the other. */
function languageOf(content: readonly Inline[], { foreign }: Writing): Readonly<Record<string, string | undefined>> {
  const language = languageTag(foreign.get(plainText(content)));
  return { lang: language, 'xml:lang': language };
}

function milestoneToXhtml({ page, certain }: PageMilestone): ElementContent {
  return x('span', {
    'epub:type': 'pagebreak',
    role: 'doc-pagebreak',
    id: xmlId(pageId(page)),
    title: page,
    class: certain ? null : 'uncertain',
  });
}

function linkToXhtml({ href, content }: Link, writing: Writing): ElementContent[] {
  const id = href.startsWith('#') ? href.slice(1) : null;
  const target = id === null ? webAddress(href) : writing.ids.has(id) ? placeInBook(id) : undefined;
  if (target === undefined || writing.inLink) return inlinesToXhtml(content, writing);
  return [x('a', { href: target }, inlinesToXhtml(content, { ...writing, inLink: true }))];
}

/** Readers show the note beside its call where they find these types on both. */
function callToXhtml({ note }: Call, { index, called, inLink, aside }: Writing): ElementContent[] {
  const place = index.notes.get(note);
  if (place === undefined) return [];
  const occurrence = (called.get(note) ?? 0) + 1;
  if (!aside) called.set(note, occurrence);
  const id = aside ? null : xmlId(callId(note, occurrence));
  const number = String(place.number);
  if (inLink) return [x('sup', { id, class: 'call' }, number)];
  const link = { 'epub:type': 'noteref', role: 'doc-noteref', id, href: `#${xmlId(noteId(note))}`, class: 'call' };
  return [x('sup', [x('a', link, number)])];
}

/** The words that are set off in a citation are a title, in the language of their source. */
function citationToXhtml({ source, content }: Citation, writing: Writing): ElementContent[] {
  const known = writing.sources.get(source);
  const lang = languageTag(known?.language);
  const inside = { ...writing, inLink: known !== undefined || writing.inLink };
  const words = content.flatMap((inline) =>
    inline.type === 'emphasis'
      ? [x('cite', { lang, 'xml:lang': lang }, inlinesToXhtml(inline.content, inside))]
      : inlineToXhtml(inline, inside),
  );
  if (known === undefined || writing.inLink) return words;
  return [x('a', { href: placeInBook(sourceId(source)), role: 'doc-biblioref', class: 'citation' }, words)];
}

/** The works have a file of their own; everything else that can be pointed at is in the text. */
function placeInBook(id: string): string {
  return `${id.startsWith('work-') ? 'works' : 'text'}.xhtml#${xmlId(id)}`;
}
