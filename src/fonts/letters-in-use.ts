/**
 * Letters that every site needs, whatever its texts: those of the interface, those that an editor may well add to a
 * text that is being served, and how scholars punctuate. Each is paid for by every reader before the first words stand.
 */
const always = [
  charactersBetween(0x20, 0x7e),
  'àáâäåæçèéêëìíîïñòóôöøùúûüýßœ',
  'ıİğĞşŞçÇöÖüÜâÂîÎûÛ',
  '\u00A0\u00AD«»§¶©°·×±',
  'ʹʺʿʾ',
  '–—‑‘’‚“”„†‡•…′″‹›☞№−←↑→↓',
];

/**
 * List the letters that the faces must have.
 *
 * @param texts
 *   Everything that a page may show, markup and all.
 * @returns
 *   Each character once, in the order of their code points, so that the same letters always give the same files.
 */
export function lettersInUse(texts: Iterable<string>): string {
  const letters = new Set<string>();
  for (const text of [...always, ...texts]) for (const letter of text.normalize('NFC')) letters.add(letter);
  const printed = [...letters].filter((letter) => !/\p{Cc}/u.test(letter));
  return printed.sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
}

function charactersBetween(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join('');
}
