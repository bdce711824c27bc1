/** Words in quotation marks, which may hold words in other quotation marks, and apostrophes. */
const quoted = /‘(?:[^‘’“”]|’(?=\p{L})|“[^“”]*”)+’|“(?:[^“”‘’]|’(?=\p{L})|‘[^‘’]*’)+”|«[^«»]+»|„[^„“]+“/gu;

/**
 * Part the titles in quotation marks from the rest of a citation.
 *
 * @param text
 *   A text of a citation, as printed.
 * @returns
 *   Its pieces in order, all characters of the text: what stands between quotation marks, and what does not.
 */
export function partQuotedTitles(text: string): readonly { readonly value: string; readonly isTitle: boolean }[] {
  const pieces = [];
  let end = 0;
  for (const { 0: match, index } of text.matchAll(quoted)) {
    pieces.push({ value: text.slice(end, index + 1), isTitle: false });
    pieces.push({ value: match.slice(1, -1), isTitle: true });
    end = index + match.length - 1;
  }
  pieces.push({ value: text.slice(end), isTitle: false });
  return pieces.filter(({ value }) => value !== '');
}
