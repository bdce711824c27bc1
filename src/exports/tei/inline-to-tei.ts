import type { ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Call, Citation, Emphasis, Inline, Link, PageMilestone, Text } from '../../edition/article.ts';
import { nameId, noteId, pageId, sourceId } from '../../edition/element-ids.ts';
import type { NameKind } from '../../edition/names/name.ts';
import { plainText } from '../../edition/plain-text.ts';
import { languageTag } from '../xml/language-tag.ts';
import { webAddress } from '../xml/web-address.ts';
import { xmlId } from '../xml/xml-id.ts';
import type { TeiWriting } from './writing.ts';

/**
 * Turn inline content into TEI.
 *
 * @param content
 *   Inlines of one block, in reading order; each is turned only once, because a note is written where it is called first.
 * @param writing
 *   The edition being written.
 * @returns
 *   Phrases, page breaks, and notes where they are called first.
 */
export function inlinesToTei(content: readonly Inline[], writing: TeiWriting): ElementContent[] {
  return content.flatMap((inline) => inlineToTei(inline, writing));
}

function inlineToTei(inline: Inline, writing: TeiWriting): ElementContent[] {
  switch (inline.type) {
    case 'text':
      return textToTei(inline, writing);
    case 'emphasis':
      return [emphasisToTei(inline, writing)];
    case 'strong':
      return [x('hi', { rend: 'bold' }, inlinesToTei(inline.content, writing))];
    case 'link':
      return linkToTei(inline, writing);
    case 'lineBreak':
      // A bare `lb` says only that a line of the print begins.
      return [x('lb', { type: 'break' })];
    case 'pageMilestone':
      return [milestoneToTei(inline, writing)];
    case 'call':
      return callToTei(inline, writing);
    case 'citation':
      return [citationToTei(inline, writing)];
  }
}

const nameElements: Readonly<Record<NameKind, string>> = {
  people: 'persName',
  places: 'placeName',
  organisations: 'orgName',
};

function textToTei(text: Text, { named, kinds }: TeiWriting): ElementContent[] {
  const pieces = named.get(text) ?? [{ value: text.value, name: null }];
  return pieces.map(({ value, name }) => {
    const kind = name === null ? undefined : kinds.get(name);
    if (name === null || kind === undefined) return { type: 'text', value };
    return x(nameElements[kind], { ref: `#${xmlId(nameId(name))}` }, value);
  });
}

function emphasisToTei({ content }: Emphasis, writing: TeiWriting): ElementContent {
  const words = inlinesToTei(content, writing);
  const language = writing.foreign.get(plainText(content));
  return language === undefined
    ? x('hi', { rend: 'italic' }, words)
    : x('foreign', { 'xml:lang': languageTag(language), rend: 'italic' }, words);
}

/** A note may run over a page turn that the text has too: the id is the text's. */
function milestoneToTei({ page, certain }: PageMilestone, { aside }: TeiWriting): ElementContent {
  return x('pb', { n: page, 'xml:id': aside ? null : xmlId(pageId(page)), cert: certain ? null : 'low' });
}

function linkToTei({ href, content }: Link, writing: TeiWriting): ElementContent[] {
  const words = inlinesToTei(content, writing);
  const id = href.startsWith('#') ? href.slice(1) : null;
  const target = id === null ? webAddress(href) : writing.ids.has(id) ? `#${xmlId(id)}` : undefined;
  return target === undefined ? words : [x('ref', { target, type: id === null ? null : 'place' }, words)];
}

/** The note itself stands where it is called first; later calls point at it. */
function callToTei({ note }: Call, { index, waiting }: TeiWriting): ElementContent[] {
  const element = waiting.get(note);
  waiting.delete(note);
  if (element !== undefined) return [element];
  return index.notes.has(note) ? [x('ref', { type: 'noteref', target: `#${xmlId(noteId(note))}` })] : [];
}

/** The words that are set off in a citation are a title, in the language of their source. */
function citationToTei({ source, certainty, content }: Citation, writing: TeiWriting): ElementContent {
  const known = writing.sources.get(source);
  const words = content.flatMap((inline) =>
    inline.type === 'emphasis'
      ? [x('title', { 'xml:lang': languageTag(known?.language) }, inlinesToTei(inline.content, writing))]
      : inlineToTei(inline, writing),
  );
  if (known === undefined) return x('bibl', words);
  const cert = { exact: null, inferred: 'medium', uncertain: 'low' }[certainty];
  return x('bibl', [x('ref', { target: `#${xmlId(sourceId(source))}`, cert }, words)]);
}
