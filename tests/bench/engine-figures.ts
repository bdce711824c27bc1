/** A query of `tests/search/queries.json`, with the ids of the paragraphs and notes of the shipped edition that it means. */
export interface BenchQuery {
  readonly query: string;
  readonly expected: readonly string[];
}

/** What was measured of an engine, or why nothing was. */
export type EngineFigures =
  | {
      readonly name: string;
      readonly indexing: number;
      /** Bytes of all files of the index on the host. */
      readonly size: number;
      /** Of first searches, each in a browser that has nothing of the site yet. */
      readonly first: readonly FirstSearch[];
      /** Milliseconds of further queries. */
      readonly warm: readonly number[];
      readonly recall: Recall;
    }
  | { readonly name: string; readonly failed: string };

export interface FirstSearch {
  readonly query: string;
  /** Bytes until five hits stand on the page, text under gzip: code, index and hits. */
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds from the beginning of the page to the first hit. */
  readonly time: number;
  /** Milliseconds from when the index was there to the first hit. */
  readonly sinceIndex: number;
}

export interface Recall {
  readonly found: number;
  readonly expected: number;
  /** Queries of which nothing is missing. */
  readonly whole: number;
  readonly queries: number;
}

const columns = [
  'library',
  'editions',
  'engine',
  'indexing s',
  'index MB',
  'KB to five hits, median (most)',
  'requests, median (most)',
  'ms to first hit',
  'of these since the index was there, median (most)',
  'ms warm',
  'found of what is expected',
  'queries without a miss',
];

export const tableHead = [columns, columns.map(() => '---')].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/**
 * Write the row of an engine.
 *
 * @param library
 *   Its name, and how many editions it has.
 * @param figures
 *   What was measured.
 * @returns
 *   A row of a table in Markdown, with the columns of `tableHead`.
 */
export function toRow(library: { readonly name: string; readonly count: number }, figures: EngineFigures): string {
  const cells = [library.name, String(library.count), figures.name, ...cellsOf(figures)];
  return `| ${columns.map((_, number) => cells[number] ?? '').join(' | ')} |`;
}

function cellsOf(figures: EngineFigures): readonly string[] {
  if ('failed' in figures) return [figures.failed];
  const { indexing, size, first, warm, recall } = figures;
  const since = first.map(({ sinceIndex }) => sinceIndex);
  return [
    indexing.toFixed(1),
    (size / 1e6).toFixed(1),
    medianAndMost(first.map(({ bytes }) => bytes / 1000)),
    medianAndMost(first.map(({ requests }) => requests)),
    median(first.map(({ time }) => time)).toFixed(0),
    since.some(Number.isNaN) ? '' : medianAndMost(since),
    median(warm).toFixed(0),
    `${String(recall.found)} of ${String(recall.expected)} (${((100 * recall.found) / recall.expected).toFixed(1)} %)`,
    `${String(recall.whole)} of ${String(recall.queries)}`,
  ];
}

/**
 * Score what an engine found.
 *
 * @param queries
 *   What was asked for.
 * @param found
 *   For each query the ids that were found, of the shipped edition.
 * @returns
 *   How much of what is expected is there. What else is found does not count.
 */
export function scoreRecall(queries: readonly BenchQuery[], found: readonly (readonly string[])[]): Recall {
  const hits = queries.map(
    ({ expected }, number) => expected.filter((id) => found[number]?.includes(id) === true).length,
  );
  return {
    found: hits.reduce((sum, count) => sum + count, 0),
    expected: queries.reduce((sum, { expected }) => sum + expected.length, 0),
    whole: queries.filter(({ expected }, number) => hits[number] === expected.length).length,
    queries: queries.length,
  };
}

function medianAndMost(numbers: readonly number[]): string {
  return `${median(numbers).toFixed(0)} (${Math.max(...numbers).toFixed(0)})`;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
