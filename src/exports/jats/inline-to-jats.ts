import type { ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Call, Citation, Emphasis, Inline, Link, PageMilestone } from '../../edition/article.ts';
import { callId, noteId, pageId, sourceId } from '../../edition/element-ids.ts';
import { plainText } from '../../edition/plain-text.ts';
import type { Writing } from '../writing.ts';
import { languageTag } from '../xml/language-tag.ts';
import { webAddress } from '../xml/web-address.ts';
import { xmlId } from '../xml/xml-id.ts';

/**
 * Turn inline content into JATS.
 *
 * @param content
 *   Inlines of one block, in reading order; each is turned only once, because calls are counted.
 * @param writing
 *   The article being written.
 * @returns
 *   Phrases.
 */
export function inlinesToJats(content: readonly Inline[], writing: Writing): ElementContent[] {
  return content.flatMap((inline) => inlineToJats(inline, writing));
}

function inlineToJats(inline: Inline, writing: Writing): ElementContent[] {
  switch (inline.type) {
    case 'text':
      return [{ type: 'text', value: inline.value }];
    case 'emphasis':
      return [emphasisToJats(inline, writing)];
    case 'strong':
      return [x('bold', inlinesToJats(inline.content, writing))];
    case 'link':
      return linkToJats(inline, writing);
    case 'lineBreak':
      // The DTD has `break` in titles and cells, but not in paragraphs.
      return [x('milestone-start', { 'content-type': 'line-break' })];
    case 'pageMilestone':
      return [milestoneToJats(inline, writing)];
    case 'call':
      return callToJats(inline, writing);
    case 'citation':
      return citationToJats(inline, writing);
  }
}

/** JATS has no element for words of another language; `named-content` is for what it has no element for. */
function emphasisToJats({ content }: Emphasis, writing: Writing): ElementContent {
  const italic = x('italic', inlinesToJats(content, writing));
  const language = writing.foreign.get(plainText(content));
  return language === undefined
    ? italic
    : x('named-content', { 'content-type': 'foreign', 'xml:lang': languageTag(language) }, [italic]);
}

/** JATS has no place for the label of a page but the reason for the milestone. */
function milestoneToJats({ page, certain }: PageMilestone, { aside }: Writing): ElementContent {
  return x('milestone-start', {
    id: aside ? null : xmlId(pageId(page)),
    'content-type': 'page',
    rationale: page,
    'specific-use': certain ? null : 'uncertain',
  });
}

function linkToJats({ href, content }: Link, writing: Writing): ElementContent[] {
  const words = inlinesToJats(content, { ...writing, inLink: true });
  if (writing.inLink) return words;
  if (href.startsWith('#')) {
    const id = href.slice(1);
    return writing.ids.has(id) ? [x('xref', { 'ref-type': 'other', rid: xmlId(id) }, words)] : words;
  }
  const address = webAddress(href);
  return address === undefined ? words : [x('ext-link', { 'ext-link-type': 'uri', 'xlink:href': address }, words)];
}

function callToJats({ note }: Call, { index, called, inLink, aside }: Writing): ElementContent[] {
  const place = index.notes.get(note);
  if (place === undefined) return [];
  const occurrence = (called.get(note) ?? 0) + 1;
  if (!aside) called.set(note, occurrence);
  const id = aside ? null : xmlId(callId(note, occurrence));
  const number = x('sup', { 'specific-use': 'call' }, String(place.number));
  return inLink ? [number] : [x('xref', { id, 'ref-type': 'fn', rid: xmlId(noteId(note)) }, [number])];
}

/** The words that are set off in a citation are a title, in the language of their source. */
function citationToJats({ source, certainty, content }: Citation, writing: Writing): ElementContent[] {
  // Only what the author cites is listed in this format.
  const known = writing.ids.has(sourceId(source)) ? writing.sources.get(source) : undefined;
  const inside = { ...writing, inLink: known !== undefined || writing.inLink };
  const words = content.flatMap((inline) =>
    inline.type === 'emphasis'
      ? [x('italic', { 'xml:lang': languageTag(known?.language) }, inlinesToJats(inline.content, inside))]
      : inlineToJats(inline, inside),
  );
  if (known === undefined || writing.inLink) return words;
  const use = certainty === 'exact' ? null : certainty;
  return [x('xref', { 'ref-type': 'bibr', rid: xmlId(sourceId(source)), 'specific-use': use }, words)];
}
