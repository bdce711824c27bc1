import type { SourceName } from '../../edition/source.ts';
import { foldQuickly } from './fold-quickly.ts';
import { corporateWords, honorifics, particles, states, suffixes } from './rules/names.ts';

/**
 * Part one name as printed in a note into family and given names.
 *
 * @param text
 *   `Richard G. Hovannisian`, `Pieter van der Meer`, `Hale, W. R.`, `Lord Grey of Fallodon`, `Board of Trade`.
 * @returns
 *   A body, a state and a single name written with others are `literal`; a single name is `family`.
 */
export function parseName(text: string): SourceName {
  const clean = text
    .replace(/\[[^\]]*\]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,.]+|[\s,]+$/gu, '');
  const all = clean.split(/ |(?<=\p{Lu}\.)(?=\p{Lu})/u).filter((word) => word !== '');
  if (isBody(all)) return { literal: clean };
  const words = all.filter(
    (word, index) =>
      !(
        honorifics.has(foldQuickly(word)) &&
        index < all.length - 1 &&
        (foldQuickly(word).length > 2 || word.endsWith('.'))
      ),
  );
  const comma = words.findIndex((word) => word.endsWith(','));
  if (comma !== -1) {
    const rest = words.slice(comma + 1);
    const family = words
      .slice(0, comma + 1)
      .join(' ')
      .replace(/,$/u, '');
    if (rest.length === 1 && suffixes.has(foldQuickly(rest[0] ?? '')))
      return { ...parseName(family), suffix: rest[0] ?? '' };
    return { family, ...(rest.length === 0 ? {} : { given: rest.join(' ') }) };
  }
  // `Harwood of Teme`, `Гуревич Л.`
  const of = words.findIndex((word, index) => index > 0 && word === 'of');
  const head = of > 0 ? words.slice(0, of) : words;
  if (head.length > 1 && head.slice(1).every((word) => /^\p{Lu}\p{Ll}?\.$/u.test(word)) && !head[0]?.endsWith('.')) {
    return { family: head[0] ?? '', given: head.slice(1).join(' ') };
  }
  let start = head.length - 1;
  while (
    start > 0 &&
    particles.has(foldQuickly(head[start - 1] ?? '')) &&
    !head[start - 1]?.endsWith('.') &&
    (/^\p{Ll}/u.test(head[start - 1] ?? '') || start === 1 || familyArticles.has(head[start - 1] ?? ''))
  )
    start -= 1;
  const family = head.slice(start).join(' ');
  const given = head.slice(0, start).join(' ');
  return given === '' ? { family } : { family, given };
}

/**
 * Give the family name by which somebody is found again.
 *
 * @param name
 *   Parted.
 * @returns
 *   Folded, without particles: `meer` for *van der Meer*; all words of a body.
 */
export function surnameOf(name: SourceName): string {
  const words = (name.family ?? name.literal ?? '')
    .replace(/['’ʹ]/gu, '')
    .split(/[\s-]+/u)
    .map(foldQuickly);
  if (name.literal !== undefined) return words.filter((word) => word !== '').join(' ');
  const kept = words.filter((word) => !particles.has(word));
  return (kept.length === 0 ? words : kept).join(' ');
}

function isBody(words: readonly string[]): boolean {
  const folded = words.map(foldQuickly);
  if (folded.some((word) => corporateWords.has(word)) || states.has(folded.join(' '))) return true;
  return (
    words.length > 1 &&
    words.some((word) => /^\p{Lu}{4,}$/u.test(word) && words.some((other) => /\p{Ll}/u.test(other)) && words.length > 2)
  );
}

const familyArticles: ReadonlySet<string> = new Set([
  'La',
  'Le',
  'Van',
  'Von',
  'De',
  'Du',
  'Des',
  'Di',
  'Del',
  'Della',
  'Mac',
  'Ibn',
  'Al',
]);
