import { wordVariants } from './word-variants.ts';
import { splitWords } from './split-words.ts';

/** What is looked for: passages that have every term, and none of those that are left out. */
export interface Query {
  readonly terms: readonly Term[];
  readonly without: readonly Term[];
  /** Words that may be called something else in a text: `Ankara`, `Kiazim Karabekir`. */
  readonly names: readonly AskedName[];
  /** True where more was typed than is searched for. */
  readonly cut: boolean;
  /** Words that are looked for only as they are, for too many begin so (`closeWide`). */
  readonly closed: readonly string[];
}

/** Neighbouring terms that may together be a form of a name. */
export interface AskedName {
  /** As it was typed, without quotation marks. */
  readonly typed: string;
  readonly folded: readonly string[];
  /** The number of the first of its terms, from 0, and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** One word or phrase. */
export interface Term {
  /** As it was typed, with its quotation marks. */
  readonly typed: string;
  /** Any of these will do; the first is what was typed. */
  readonly ways: readonly [Way, ...Way[]];
}

/** Words that follow one another. */
export interface Way {
  readonly words: readonly QueryWord[];
  /** The last word may be the beginning of a longer one. */
  readonly open: boolean;
}

export interface QueryWord {
  readonly folded: string;
  readonly spelled: string;
}

const longestQuery = 400;
const mostTerms = 16;
/** Names have seldom more words; each way to part a query into names asks the index once more. */
const mostNameTerms = 4;
const mostNames = 24;

/** A shorter beginning fits too much: only whole words are found by it. */
const shortestOpen = 3;

/** Marks of direction and other characters that are typed or pasted without being seen. */
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\p{Cc}]/gu;
const pattern =
  /(?<![^\s([])(?<minus>[-\u2010-\u2013\u2212]?)(?:["“”„«»](?<phrase>[^"“”„«»]*)(?<closed>["“”„«»]?)|(?<word>[^\s"“”„«»]+))/gu;

/**
 * Read what was typed into the search box.
 *
 * Words are found as they are and as beginnings of longer words, in any order; words in quotation marks (straight, curly
 * or «») only as they are and in that order; what follows a hyphen or minus must not be there. Nothing that can be typed
 * is an error: what says nothing is passed over.
 *
 * @param typed
 *   The query.
 * @returns
 *   Its terms; none where nothing is asked for.
 */
export function parseQuery(typed: string): Query {
  const seen = typed
    .slice(0, longestQuery)
    .replace(unseen, (character) => (character === '\t' || character === '\n' ? ' ' : ''));
  const terms: Term[] = [];
  const without: Term[] = [];
  for (const { 0: source, groups = {} } of seen.matchAll(pattern)) {
    const { minus, phrase, closed, word } = groups;
    const quoted = phrase !== undefined;
    const term = toTerm(
      phrase ?? word ?? '',
      { exact: quoted, open: quoted ? closed === '' : minus === '' },
      source.slice(minus?.length),
    );
    if (term !== null) (minus === '' ? terms : without).push(term);
  }
  const cut = typed.length > longestQuery || terms.length > mostTerms;
  const kept = terms.slice(0, mostTerms);
  return { terms: kept, without: without.slice(0, mostTerms), names: namesAsked(kept), cut, closed: [] };
}

function namesAsked(terms: readonly Term[]): readonly AskedName[] {
  const names = terms.flatMap((_, from) =>
    Array.from({ length: Math.min(mostNameTerms, terms.length - from) }, (_, more): AskedName => {
      const own = terms.slice(from, from + more + 1);
      return {
        typed: own.map(({ typed }) => typed.replace(/["“”„«»]/gu, '')).join(' '),
        folded: own.flatMap(({ ways: [{ words }] }) => words.map(({ folded }) => folded)),
        from,
        to: from + more + 1,
      };
    }),
  );
  return names.slice(0, mostNames);
}

function toTerm(text: string, { exact, open }: Fitting, typed: string): Term | null {
  const words = splitWords(text);
  const [first, ...rest] = words;
  if (first === undefined) return null;
  const isOpen = (folded: string): boolean => open && folded.length >= shortestOpen;
  const wayOf = (row: readonly QueryWord[]): Way => ({ words: row, open: isOpen(row.at(-1)?.folded ?? '') });
  const plain = wayOf(words.map(({ forms }) => toQueryWord(forms[0])));
  const others: Way[] = [];
  if (!exact) {
    const joined = first.forms.at(-1);
    if (rest.length > 0 && joined !== undefined && joined.end === words.at(-1)?.end)
      others.push(wayOf([toQueryWord(joined)]));
    if (rest.length === 0 && open) {
      others.push(
        ...wordVariants(first.forms[0].folded).map((folded) => ({ words: [{ folded, spelled: folded }], open: false })),
      );
    }
  }
  return { typed, ways: [plain, ...others] };
}

function toQueryWord({ folded, spelled }: QueryWord): QueryWord {
  return { folded, spelled };
}

interface Fitting {
  /** Only these words, in their order and number. */
  readonly exact: boolean;
  /** Longer words that begin with the last. */
  readonly open: boolean;
}
