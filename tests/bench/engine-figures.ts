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
}

export interface Recall {
  readonly found: number;
  readonly expected: number;
  /** Queries of which nothing is missing. */
  readonly whole: number;
  readonly queries: number;
}

export const tableHead = [
  '| editions | engine | indexing s | index MB | KB to five hits, median (most) | requests, median (most) | ms to first hit | ms warm | found of what is expected | queries without a miss |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
].join('\n');

/**
 * Write the row of an engine.
 *
 * @param count
 *   How many editions there were.
 * @param figures
 *   What was measured.
 * @returns
 *   A row of a table in Markdown, with the columns of `tableHead`.
 */
export function toRow(count: number, figures: EngineFigures): string {
  const { name } = figures;
  if ('failed' in figures) return `| ${String(count)} | ${name} | ${figures.failed} | | | | | | | |`;
  const { indexing, size, first, warm, recall } = figures;
  const kilobytes = first.map(({ bytes }) => bytes / 1000);
  const requests = first.map((one) => one.requests);
  const cells = [
    String(count),
    name,
    indexing.toFixed(1),
    (size / 1e6).toFixed(1),
    `${median(kilobytes).toFixed(0)} (${Math.max(...kilobytes).toFixed(0)})`,
    `${String(median(requests))} (${String(Math.max(...requests))})`,
    median(first.map(({ time }) => time)).toFixed(0),
    median(warm).toFixed(0),
    `${String(recall.found)} of ${String(recall.expected)} (${((100 * recall.found) / recall.expected).toFixed(1)} %)`,
    `${String(recall.whole)} of ${String(recall.queries)}`,
  ];
  return `| ${cells.join(' | ')} |`;
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

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
