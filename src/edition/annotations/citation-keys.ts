/**
 * List the keys that a piece of editorial prose cites, in the form that pandoc and rehype-citation read.
 *
 * A citation stands in square brackets: `[@karabekir1960, pp. 523–4; see @harris1967]`. An `@` anywhere else is none.
 *
 * @param prose
 *   Plain text without markup: the value of one text node.
 * @returns
 *   Keys in the order of their citations, repeated where they are cited again.
 *
 * @see https://pandoc.org/MANUAL.html#citation-syntax
 */
export function citationKeys(prose: string): readonly string[] {
  return [...prose.matchAll(/\[([^[\]]*@[^[\]]+)\]/gu)].flatMap(([, inside = '']) =>
    inside.split(';').flatMap((citation) => /(?:^|[\s-])@([\p{L}\d_][^\s,;{}]*)/u.exec(citation)?.[1] ?? []),
  );
}
