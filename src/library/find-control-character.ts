/**
 * Find the first character that no text holds on purpose: a control character, or a code point that is none.
 *
 * Tabs, line ends and the ends of pages are no such. XML cannot hold the others at all, terminals obey some of them,
 * and those from U+0080 on are nearly always letters of Windows-1252 that somebody read in a wrong encoding.
 *
 * @param text
 *   Any characters.
 * @returns
 *   Where it stands, 1-based, and its name: `U+0007`; null where there is none.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function findControlCharacter(
  text: string,
): { readonly line: number; readonly column: number; readonly name: string } | null {
  const match = /[^\P{Cc}\t\n\v\f\r\u{85}]|\p{Cs}|[\uFFFE\uFFFF]/u.exec(text);
  if (match === null) return null;
  const before = text.slice(0, match.index).split(/\r\n|\r|\n/u);
  const code = match[0].codePointAt(0) ?? 0;
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
  };
}
