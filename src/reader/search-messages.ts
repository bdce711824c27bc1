import { finding, locale } from '../interface/words.ts';

/** What the search page says, and what it offers. */
export interface Message {
  /** Read out. */
  readonly text: string;
  readonly offer?: Offer;
}

/** Other queries, as links, or another attempt. */
export type Offer =
  | { readonly type: 'queries'; readonly before: string; readonly queries: readonly OfferedQuery[] }
  | { readonly type: 'everywhere'; readonly text: string }
  | { readonly type: 'again' };

export interface OfferedQuery {
  readonly text: string;
  readonly query: string;
}

/** What is said of the hits. */
export interface Found {
  readonly count: number;
  /** How many editions have one. */
  readonly editions: number;
  /** How many have another form of a name than was typed. */
  readonly others: number;
  /** Whether more was typed than is searched for. */
  readonly cut: boolean;
  /** Words that were looked for only as they are. */
  readonly closed: readonly string[];
}

const number = new Intl.NumberFormat(locale);
const quoted = (word: string): string => (/^["“”„«]/u.test(word) ? shorten(word) : `“${shorten(word)}”`);

export const messages = {
  waiting: (): Message => ({ text: finding.waiting }),

  nothingAsked: (): Message => ({ text: '' }),

  nothingToFind: (leavesOut: boolean): Message => ({ text: leavesOut ? finding.onlyWithout : finding.noWord }),

  found: ({ count, editions, others, cut, closed }: Found): Message => {
    const more = [...(cut ? [finding.cut] : []), ...(closed.length > 0 ? [finding.closed(closed.map(quoted))] : [])];
    return { text: [finding.found(count, editions, others), ...more].join(' ') };
  },

  filteredOut: (count: number): Message => ({
    text: finding.filteredOut,
    offer: { type: 'everywhere', text: finding.elsewhere(count) },
  }),

  neverTogether: (terms: readonly { readonly typed: string; readonly count: number }[]): Message => ({
    text: finding.neverTogether,
    offer: {
      type: 'queries',
      before: finding.oneByOne,
      queries: terms.map(({ typed, count }) => ({ text: `${shorten(typed)} (${number.format(count)})`, query: typed })),
    },
  }),

  missing: (words: readonly string[], near: readonly OfferedQuery[]): Message => ({
    text: finding.missing(words.map(quoted)),
    ...(near.length === 0 ? {} : { offer: { type: 'queries', before: finding.near, queries: near } }),
  }),

  failed: (): Message => ({ text: finding.failed, offer: { type: 'again' } }),
};

function shorten(word: string): string {
  return word.length > 40 ? `${word.slice(0, 39)}…` : word;
}
