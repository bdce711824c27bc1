import type { SourceName } from '../source.ts';

/**
 * Write a name as the tags of a page have it, so that Zotero and Google Scholar take it apart again as it was.
 *
 * Both split a name at its comma, and one without a comma before its last word. So a body, and whoever has a surname of
 * several words and nothing else, ends in a comma: `Municipal Archive,`. Zotero moreover takes a sole author with two
 * words on either side of the comma for two people, unless the value ends in a semicolon.
 *
 * @param name
 *   In the parts of CSL.
 * @param settings
 *   `alone`: whether nobody is named beside.
 * @returns
 *   `van den Berg, P.`; `van der Berg, Piet Jan;` for a sole author; `İsmail`; empty where the name has no parts. A comma
 *   or semicolon within a part cannot be told from those of the format.
 *
 * @see https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js
 */
export function highwireName(name: SourceName, { alone }: { readonly alone: boolean }): string {
  const { literal } = name;
  const first = literal === undefined ? joined(name.given, name['dropping-particle'], name.suffix) : '';
  const last = literal ?? joined(name['non-dropping-particle'], name.family);
  if (first === '' || last === '') {
    const whole = last === '' ? first : last;
    return /\s/u.test(whole) && !whole.includes(',') ? `${whole},` : whole;
  }
  return `${last}, ${first}${alone && /\s/u.test(last) ? ';' : ''}`;
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part.trim() !== '')
    .join(' ')
    .trim();
}
