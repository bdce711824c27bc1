import { nameParticles, nameSuffixes } from './rules/names.ts';

/**
 * Write a name that is printed in capitals as it stands in running text.
 *
 * Initials and numerals stay; particles between other names become small. Where a capital stands inside a word (`MacDonald`)
 * cannot be seen, but for `Mc` and behind an apostrophe or a hyphen.
 *
 * @param name
 *   `J. VAN DER BERG`, `K. O'BRIEN`; what is not in capitals stays as it is.
 * @returns
 *   `J. van der Berg`, `K. O'Brien`.
 */
export function toOrdinaryCapitals(name: string): string {
  // Only Turkish has these letters, and it alone pairs I with ı.
  const locale = /[İĞŞ]/u.test(name) ? 'tr' : 'en';
  const words = name.split(' ');
  return words
    .map((word, index) => {
      const small = word.toLocaleLowerCase(locale);
      if (nameSuffixes.has(small) && small.startsWith('i')) return word;
      const isBetween = index > 0 && index < words.length - 1;
      const isCapital = !/\p{Ll}/u.test(word);
      if (isBetween && isCapital && nameParticles.has(small)) return small;
      return word
        .replace(/^MC(?=\p{Lu}{2})/u, 'Mc')
        .replace(/\p{Lu}{2,}/gu, (run) => run.slice(0, 1) + run.slice(1).toLocaleLowerCase(locale));
    })
    .join(' ');
}
