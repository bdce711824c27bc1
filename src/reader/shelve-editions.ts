/** What of an edition decides where it stands. */
export interface Shelved {
  /** The journal or the publisher; empty where there is none. */
  readonly source: string;
  /** Of its first publication; null where that is not known. */
  readonly year: number | null;
}

/** Editions that stand together. */
export interface Shelf<Edition> {
  readonly heading: string;
  readonly editions: readonly Edition[];
}

/**
 * Arrange editions by journal or by decade; in each group they stand by year.
 *
 * @param editions
 *   In the order in which those of the same year stand.
 * @param by
 *   What makes a group.
 * @param sayings
 *   How a reader sorts, and what groups are called.
 * @returns
 *   Groups by name or by time; the last is that of editions without a journal or a year.
 */
export function shelveEditions<Edition extends Shelved>(
  editions: readonly Edition[],
  by: 'source' | 'decade',
  { locale, decade, without }: ShelfSayings,
): readonly Shelf<Edition>[] {
  const groups = new Map<string, Edition[]>();
  for (const edition of editions) {
    const key = by === 'source' ? edition.source : decadeOf(edition.year);
    groups.set(key, [...(groups.get(key) ?? []), edition]);
  }
  const collator = new Intl.Collator(locale, { numeric: true, ignorePunctuation: true });
  return [...groups]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || collator.compare(a, b))
    .map(([key, own]) => ({
      heading: key === '' ? without : by === 'decade' ? decade(key) : key,
      editions: own.sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity)),
    }));
}

/** What groups are called. */
export interface ShelfSayings {
  readonly locale: string;
  /** `1970s`, of 1970. */
  readonly decade: (year: string) => string;
  /** What has no journal, or no year. */
  readonly without: string;
}

function decadeOf(year: number | null): string {
  return year === null ? '' : String(Math.floor(year / 10) * 10);
}
