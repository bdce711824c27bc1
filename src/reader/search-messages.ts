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

const number = new Intl.NumberFormat('en');
const passages = (count: number): string => (count === 1 ? '1 passage' : `${number.format(count)} passages`);
const quoted = (words: readonly string[]): string =>
  words.map((word) => (/^["“”„«]/u.test(word) ? shorten(word) : `“${shorten(word)}”`)).join(' or ');

export const messages = {
  waiting: (): Message => ({ text: 'Searching …' }),

  nothingAsked: (): Message => ({ text: '' }),

  nothingToFind: (leavesOut: boolean): Message => ({
    text: leavesOut
      ? 'That says only what to leave out. Add a word to look for.'
      : 'There is no word in that. A search needs at least one letter or digit.',
  }),

  found: (count: number, editions: number, cut: boolean): Message => {
    const where = editions === 1 ? '' : ` in ${number.format(editions)} editions`;
    return {
      text: `${passages(count)}${where}.${cut ? ' Only the first words of so long a query were looked for.' : ''}`,
    };
  },

  filteredOut: (count: number): Message => ({
    text: 'Nothing of the kind that you chose.',
    offer: { type: 'everywhere', text: `Show the ${passages(count)} found elsewhere` },
  }),

  neverTogether: (terms: readonly { readonly typed: string; readonly count: number }[]): Message => ({
    text: 'No passage has all of that together.',
    offer: {
      type: 'queries',
      before: 'One by one:',
      queries: terms.map(({ typed, count }) => ({ text: `${shorten(typed)} (${number.format(count)})`, query: typed })),
    },
  }),

  missing: (words: readonly string[], near: readonly OfferedQuery[]): Message => ({
    text: `No passage has ${quoted(words)}.`,
    ...(near.length === 0 ? {} : { offer: { type: 'queries', before: 'There is:', queries: near } }),
  }),

  failed: (): Message => ({
    text: 'The index could not be fetched, so nothing was searched. The network may be away for a moment.',
    offer: { type: 'again' },
  }),
};

function shorten(word: string): string {
  return word.length > 40 ? `${word.slice(0, 39)}…` : word;
}
