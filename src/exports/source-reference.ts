import type { Inline } from '../edition/article.ts';
import { joinTexts } from '../edition/join-texts.ts';
import { namesOf } from '../edition/name-of.ts';
import type { Source } from '../edition/source.ts';
import { filledSource } from './filled-source.ts';
import { sourceDate } from './source-date.ts';
import { withDash } from './with-dash.ts';
import { webAddress } from './xml/web-address.ts';

/**
 * Write the full reference of a source.
 *
 * @param item
 *   A CSL-JSON item; what it lacks is left out.
 * @returns
 *   Inlines: `Kâzım Karabekir, *İstiklâl Harbimiz* (Istanbul: Türkiye Yayınevi, 1960).` Titles of what stands in
 *   something else are in quotation marks, all others in emphasis.
 */
export function sourceReference(item: Source): readonly Inline[] {
  const source = filledSource(item);
  const { title, volume, issue, page, URL: address } = source;
  const container = source['container-title'] === title ? undefined : source['container-title'];
  const authors = namesOf(source.author ?? []);
  const editors = namesOf(source.editor ?? []);
  const parts: readonly (readonly Inline[])[] = [
    words(authors),
    title === undefined ? [] : container === undefined ? [emphasis(title)] : words(`“${quotedWithin(title)}”`),
    container === undefined ? [] : [emphasis(container)],
    words(editors === '' ? '' : `ed. ${editors}`),
    words(volume === undefined ? '' : `vol. ${String(volume)}`),
    words(issue === undefined ? '' : `no. ${String(issue)}`),
    words(source['collection-title'] ?? ''),
    words([source.archive, source.archive_location].filter((part) => part !== undefined && part !== title).join(', ')),
  ];
  const imprint = imprintOf(source);
  const link = webAddress(address);
  const inlines = parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [text(', '), ...part]));
  return joinTexts([
    ...inlines,
    ...words(imprint === '' ? '' : ` (${imprint})`),
    ...words(page === undefined ? '' : `, pp. ${withDash(page)}`),
    text('.'),
    ...(link === undefined || address === undefined
      ? []
      : [text(' '), { type: 'link', href: link, content: [text(address)] } as const]),
  ]);
}

/** Quotation marks within quotation marks are single ones. */
function quotedWithin(title: string): string {
  return title.replace(/“([^“”]*)”/gu, '‘$1’');
}

function imprintOf({ issued, publisher, 'publisher-place': place }: Source): string {
  const house = [place, publisher].filter(Boolean).join(': ');
  return [house, sourceDate(issued)?.words].filter(Boolean).join(', ');
}

function words(value: string): readonly Inline[] {
  return value === '' ? [] : [text(value)];
}

function text(value: string): Inline {
  return { type: 'text', value };
}

function emphasis(value: string): Inline {
  return { type: 'emphasis', content: [text(value)] };
}
