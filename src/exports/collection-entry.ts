import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import type { Source } from '../edition/source.ts';

/**
 * Write the entry of an archive, or of a newspaper that is cited as a whole.
 *
 * Styles of citation know only single documents and articles, and would date these “n.d.”.
 *
 *     Public Record Office. Foreign Office Archives, Class 371 (FO 371).
 *     *Nor Ashkhatavor*. Tiflis.
 *
 * @param source
 *   The archive or newspaper.
 * @returns
 *   HTML.
 */
export function collectionEntry(source: Source): string {
  const { title = source.id, archive, archive_location: location, language } = source;
  const place = source['publisher-place'] ?? text(source['archive-place']);
  const lang = language === undefined ? {} : { lang: language };
  const isPaper = source.type === 'article-newspaper' || source.type === 'periodical';
  const keeper = archive === undefined || archive === title ? undefined : archive;
  const mark = location === undefined || location === title ? '' : ` (${location})`;
  const parts: readonly (readonly ElementContent[])[] = [
    keeper === undefined ? [] : [{ type: 'text', value: keeper }],
    [isPaper ? h('i', lang, title) : h('span', lang, title), { type: 'text', value: mark }],
    source.publisher === undefined ? [] : [{ type: 'text', value: source.publisher }],
    place === undefined ? [] : [{ type: 'text', value: place }],
  ];
  const written = parts.filter((part) => part.length > 0).map((part) => toHtml([...part]).replace(/\.$/u, ''));
  return `${written.join('. ')}.`;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
