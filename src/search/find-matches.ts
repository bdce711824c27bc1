import type { Query, QueryWord, Way } from './parse-query.ts';
import { type Word, splitWords } from './split-words.ts';

/** A place in a text that fits a term. */
export interface Match {
  /** Index of the first character. */
  readonly start: number;
  /** Index after the last. */
  readonly end: number;
  /** Number of the term in the query, from 0. */
  readonly term: number;
  /** The whole word, as it was typed but for its spelling; not the beginning of a longer one, nor its plural. */
  readonly whole: boolean;
}

/**
 * Find the places in a text that a query asks for, to mark them.
 *
 * It agrees with what the index finds: a passage that is a hit has a match for each term.
 *
 * @param text
 *   A passage, or any text.
 * @param query
 *   A query; what it leaves out is not looked at.
 * @returns
 *   Places in reading order, none inside another.
 */
export function findMatches(text: string, { terms }: Query): readonly Match[] {
  const words = splitWords(text);
  const found = terms.flatMap(({ ways }, term) =>
    ways.flatMap((way, number) =>
      words
        .flatMap((_, index) => matchAt(words, index, way))
        .map(({ start, end, whole }) => ({ start, end, term, whole: whole && number === 0 })),
    ),
  );
  const matches: Match[] = [];
  for (const match of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (match.start >= (matches.at(-1)?.end ?? 0)) matches.push(match);
  }
  return matches;
}

function matchAt(words: readonly Word[], index: number, { words: wanted, open }: Way): readonly Omit<Match, 'term'>[] {
  let end = 0;
  let whole = true;
  for (const [offset, word] of wanted.entries()) {
    const form = formThatFits(words[index + offset], word, open && offset === wanted.length - 1);
    if (form === undefined) return [];
    end = form.end;
    whole &&= form.folded === word.folded;
  }
  return [{ start: words[index]?.start ?? 0, end, whole }];
}

function formThatFits(word: Word | undefined, { folded }: QueryWord, open: boolean): Word['forms'][number] | undefined {
  const whole = word?.forms.find((form) => form.folded === folded);
  return whole ?? (open ? word?.forms.find((form) => form.folded.startsWith(folded)) : undefined);
}
