import type { MetaTag } from '../edition/cite/highwire-tags.ts';
import type { EditionHtml } from './edition-to-html.ts';
import type { Preview } from './preview.ts';

/** A reference in one style, ready to be shown. */
export interface NamedReference {
  /** Of the style. */
  readonly name: string;
  /** HTML */
  readonly reference: string;
  /** HTML; null for a style that cites in notes. */
  readonly inText: string | null;
}

/** Everything that the page of one passage or note shows: plain words and pieces of HTML, so that the page only sets them. */
export interface PassagePage {
  /** `Paragraph 12` */
  readonly name: string;
  /** Of the whole page. */
  readonly title: string;
  /** The beginning of its words. */
  readonly description: string;
  /** The whole address of the reading page. */
  readonly canonical: string;
  /** As a BCP 47 tag. */
  readonly lang: string;
  readonly noindex: boolean;
  readonly preview: Preview;
  /** For programs that read it; null for a place that no longer stands. */
  readonly head: PassageHead | null;
  /** The title of the edition, and the address of its reading page on this site. */
  readonly edition: { readonly title: string; readonly href: string };
  /** `p. 131`; null where that is not known. */
  readonly printedOn: string | null;
  readonly html: EditionHtml;
  /** Where it stands in the text, on this site. */
  readonly context: string;
  /** In the order in which styles are offered; none for a place that no longer stands. */
  readonly references: readonly NamedReference[];
  /** Pages of the passages before and after. */
  readonly steps: readonly { readonly rel: 'prev' | 'next'; readonly href: string; readonly name: string }[];
}

/** What the head of such a page says to programs. */
export interface PassageHead {
  readonly tags: readonly MetaTag[];
  /** The whole address of the place in the text. */
  readonly address: string;
  /** Where the licence can be read, or null. */
  readonly license: string | null;
  /** Data in the words of schema.org, ready to be set. */
  readonly json: string;
}
