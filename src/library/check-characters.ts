import type { Problem } from '../edition/problem.ts';

/**
 * Check that a text holds no control character and no code point that is none.
 *
 * Tabs, line ends and the ends of pages are welcome. XML cannot hold the others at all, terminals obey some of them,
 * and those from U+0080 on are nearly always letters of Windows-1252 that somebody read in a wrong encoding.
 *
 * @param text
 *   All characters of a file.
 * @param file
 *   Its name, as the user would give it.
 * @returns
 *   The first such character with its place; null where there is none.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function checkCharacters(text: string, file: string): Problem | null {
  const found = /[^\P{Cc}\t\n\v\f\r\u{85}]|\p{Cs}|[\uFFFE\uFFFF]/u.exec(text);
  if (found === null) return null;
  const before = text.slice(0, found.index).split(/\r\n|\r|\n/u);
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    id: 'character-control',
    file,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    message: `Expected letters, signs and spaces; found the control character U+${code}.`,
    hint: 'Remove it, or put the letter there that was meant.',
  };
}
