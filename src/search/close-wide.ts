import type { Query, Term, Way } from './parse-query.ts';

/**
 * Look only for whole words where too many words of the index begin as one does that was typed.
 *
 * @param query
 *   A query.
 * @param isWide
 *   Whether too many words begin with something.
 * @returns
 *   The query, which says in `closed` of which words it asks no longer ones.
 */
export function closeWide(query: Query, isWide: (beginning: string) => boolean): Query {
  const close = (term: Term): Term => {
    const [first, ...rest] = term.ways.map((way): Way => ({ ...way, open: way.open && !isWide(lastOf(way)) }));
    return first === undefined ? term : { ...term, ways: [first, ...rest] };
  };
  const terms = query.terms.map(close);
  const closed = query.terms.flatMap(({ ways: [way] }, number) =>
    way.open && terms[number]?.ways[0].open === false ? [way.words.at(-1)?.spelled ?? ''] : [],
  );
  return { ...query, terms, without: query.without.map(close), closed };
}

function lastOf({ words }: Way): string {
  return words.at(-1)?.folded ?? '';
}
