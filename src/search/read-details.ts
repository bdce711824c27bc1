import { type Element, isTag } from 'domhandler';
import { type NameKind, nameKinds } from '../edition/names/name.ts';
import { classesOf } from './classes-of.ts';
import type { Kind } from './kinds.ts';
import { wordsOf } from './words-of.ts';

/** What the markup of a passage says of it beside its words. */
export interface Details {
  /** Its name, or the words that an annotation is on. */
  readonly title: string | null;
  /** The ids of the paragraphs and notes that it is about, in the order of the page. */
  readonly anchors: readonly string[];
  readonly name: NameDetails | null;
  /** Of a source: when it appeared. */
  readonly year: number | null;
}

export interface NameDetails {
  readonly kind: NameKind;
  /** As it is printed in texts. */
  readonly forms: readonly string[];
  /** How else it is spelled or called. */
  readonly others: readonly string[];
}

/**
 * Read what the markup of an annotation, a source or a name says of it.
 *
 * @param kind
 *   What it is.
 * @param element
 *   The whole of it, as AnnotationList.astro, WorksEntry.astro and NameEntry.astro write it.
 * @returns
 *   Its details; all empty for other kinds.
 */
export function readDetails(kind: Kind, element: Element): Details {
  switch (kind) {
    case 'annotation': {
      const lemma = childrenWith(element, 'lemma');
      const quote = lemma.flatMap((part) => childrenWith(part, 'quote'))[0];
      const places = lemma.flatMap((part) => childrenWith(part, 'place'));
      return { ...nothing, title: quote === undefined ? null : wordsOf(quote).trim(), anchors: anchorsIn(places) };
    }
    case 'source': {
      const year = Number(element.attribs['data-year'] ?? NaN);
      return {
        ...nothing,
        anchors: anchorsIn(childrenWith(element, 'citings')),
        year: Number.isNaN(year) ? null : year,
      };
    }
    case 'name': {
      const { 'data-kind': own, 'data-title': title, 'data-forms': forms, 'data-others': others } = element.attribs;
      const kind = nameKinds.find((one) => one === own);
      return {
        ...nothing,
        title: title ?? null,
        anchors: anchorsIn(childrenWith(element, 'head')),
        name: kind === undefined ? null : { kind, forms: listOf(forms), others: listOf(others) },
      };
    }
    default:
      return nothing;
  }
}

const nothing: Details = { title: null, anchors: [], name: null, year: null };

/** Links to paragraphs, headings and notes; those to printed pages say nothing new. */
function anchorsIn(elements: readonly Element[]): readonly string[] {
  const anchors = elements.flatMap(linksIn).flatMap((href) => /#((?:[ph]\d|n[\divxlc]).*)$/u.exec(href)?.[1] ?? []);
  return [...new Set(anchors.map(decodeURIComponent))];
}

function linksIn({ attribs: { href }, children }: Element): readonly string[] {
  const inner = children.flatMap((child) => (isTag(child) ? linksIn(child) : []));
  return href === undefined ? inner : [href, ...inner];
}

function childrenWith({ children }: Element, className: string): readonly Element[] {
  return children.filter((child): child is Element => isTag(child) && classesOf(child).includes(className));
}

/** A list in an attribute stands as JSON. */
function listOf(value = '[]'): readonly string[] {
  const list: unknown = JSON.parse(value);
  return Array.isArray(list) ? list.map(String) : [];
}
