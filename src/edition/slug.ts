/**
 * Make the name of an edition's folder and address from a title.
 *
 * Lower-case ASCII letters, digits and hyphens only: two slugs must not differ by an accent that a file system or a
 * browser folds away.
 *
 * @param title
 *   Any words.
 * @param settings
 *   `longest`: in characters; the slug ends with a word. 60 if not given.
 * @returns
 *   `istanbul-ve-cevresi` for `İstanbul ve Çevresi`; null where nothing is left or the name is reserved.
 */
export function toSlug(title: string, { longest = 60 }: { readonly longest?: number } = {}): string | null {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ıøłđðþæœßʹʺʿʾ'’]/gu, (letter) => folds[letter] ?? '')
    .match(/[a-z0-9]+/gu);
  let slug = '';
  for (const word of words ?? []) {
    const longer = slug === '' ? word.slice(0, longest) : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return isSlug(slug) ? slug : null;
}

/**
 * Say whether a name may be the folder and the address of an edition.
 *
 * @param name
 *   Any string.
 * @returns
 *   True for at most 60 lower-case ASCII letters and digits in words parted by hyphens, unless Windows reserves it.
 */
export function isSlug(name: string): boolean {
  return name.length <= 60 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name) && !reserved.test(name);
}

/** Letters that Unicode does not take apart; the others in the pattern above are left out. */
const folds: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};

/** Windows, "Naming Files, Paths, and Namespaces": names of devices, which no file may have. */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/u;
