import type { Source } from '../../edition/source.ts';
import { toSlug } from '../../edition/slug.ts';

/**
 * Give a work its key among the sources.
 *
 * @param id
 *   Of its element, or null.
 * @param source
 *   What is known of it; its own key does not count.
 * @param used
 *   Keys that other works have.
 * @returns
 *   `karabekir1960`: what an id of ours names; else made of author and year, or of the title; of two that would be
 *   equal the later has a letter.
 */
export function workKey(id: string | null, source: Unkeyed, used: ReadonlySet<string>): string {
  const own = ownWork.exec(id ?? '')?.[1];
  const key = own ?? madeKey(source) ?? toSlug(id ?? '') ?? 'source';
  if (!used.has(key)) return key;
  for (let number = 1; ; number += 1) {
    const free =
      number < 26
        ? `${key}${/\d$/u.test(key) ? '' : '-'}${String.fromCharCode(97 + number)}`
        : `${key}-${String(number)}`;
    if (!used.has(free)) return free;
  }
}

/**
 * Say whether an id names a work as our own files do.
 *
 * @param id
 *   Of an element.
 * @returns
 *   True for `work-karabekir1960`.
 */
export function isOwnWork(id: string): boolean {
  return ownWork.test(id);
}

const ownWork = /^work-([a-z0-9][a-z0-9-]*)$/u;

function madeKey({ author, editor, title, issued }: Unkeyed): string | null {
  const [first] = author ?? editor ?? [];
  const name = toSlug(first?.family ?? first?.literal ?? '')?.replace(/-/gu, '');
  const year = issued?.['date-parts']?.[0]?.[0];
  if (name !== undefined) return `${name}${year === undefined ? '' : String(year)}`;
  return toSlug(title ?? '', { longest: 30 });
}

/** A CSL-JSON item that has no key yet; fields beside these may be there. */
export type Unkeyed = Pick<Source, 'type' | 'author' | 'editor' | 'title' | 'issued' | 'note'>;
