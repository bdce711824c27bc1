import type { MetaTag } from '../../../src/edition/cite/highwire-tags.ts';

/** A person or body as Zotero keeps them; a body has no first name. */
export interface ZoteroCreator {
  readonly first: string;
  readonly last: string;
}

/**
 * Take the people of a page's tags apart by the rules that Zotero's translator for them follows, written down anew here.
 *
 * A value is split at semicolons. A single value without one is split at its comma into two people, when there are
 * several words on both sides. Whoever has a comma is surname, then given names; punctuation at either end is dropped.
 * Without a comma, the last word is the surname.
 *
 * @param tags
 *   Of the page.
 * @param name
 *   `citation_author` or `citation_editor`.
 * @returns
 *   The people, in order.
 *
 * @see https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js
 */
export function readLikeZotero(tags: readonly MetaTag[], name: string): readonly ZoteroCreator[] {
  const values = tags.filter((tag) => tag.name === name).map(({ content }) => content);
  return values.flatMap((value) => {
    const parts = value.split(/\s*;\s*/u);
    const halves = value.split(/\s*,\s*/u);
    const twoPeople =
      values.length === 1 &&
      parts.length === 1 &&
      halves.length > 1 &&
      halves.slice(0, 2).every((half) => half.includes(' '));
    return (twoPeople ? halves : parts).filter((part) => part.trim() !== '').map(creatorOf);
  });
}

function creatorOf(value: string): ZoteroCreator {
  const whole = value.replace(/^[\s.,/[\]:]+|[\s,/[\]:]+$/gu, '');
  if (value.includes(',')) {
    const [last = '', first = ''] = whole.split(/, ?/u);
    return { first, last };
  }
  const space = whole.lastIndexOf(' ');
  return { first: whole.slice(0, Math.max(0, space)), last: whole.slice(space + 1) };
}
