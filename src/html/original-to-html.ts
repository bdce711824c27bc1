import { toHtml } from './to-html.ts';
import { h } from 'hastscript';
import { listNames } from '../interface/list-names.ts';
import type { Source } from '../edition/source.ts';
import * as words from '../interface/words.ts';

/**
 * Write the full reference of the publication that an edition is made from, for the head of its page.
 *
 * @param source
 *   An article in a journal, or any other source; what it lacks is left out.
 * @returns
 *   HTML: authors, title, journal, volume, issue, year, pages, publisher and address, each after its own stop.
 */
export function originalToHtml(source: Source): string {
  const { author, title, volume, issue, issued, page, publisher, URL: address } = source;
  const journal = source['container-title'];
  const year = issued?.['date-parts']?.[0]?.[0];
  const where = [
    volume !== undefined && ` ${String(volume)}`,
    issue !== undefined && `, ${words.head.issue(String(issue))}`,
    year !== undefined && ` (${String(year)})`,
    page !== undefined && `, ${pagesOf(page)}`,
  ];
  return toHtml(
    h(
      null,
      [
        author !== undefined && `${listNames(author)}, `,
        title !== undefined && `‘${title}’`,
        journal !== undefined && [', ', h('cite', journal)],
        ...where,
        '.',
        publisher !== undefined && ` ${publisher}.`,
        address !== undefined && [' ', h('a', { href: address, rel: 'external' }, shortAddress(address))],
      ]
        .filter((part) => part !== false)
        .flat(),
    ),
  );
}

/** A range as CSL writes it, `129-147`. */
function pagesOf(page: string): string {
  const [first = '', last] = page.split('-');
  return last === undefined ? words.places.printedPage(first) : words.places.printedPages(first, last);
}

/** Without what every address begins with; the link keeps it. */
function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/u, '');
}
