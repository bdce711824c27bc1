import type { Run } from './measure.ts';
import type { Size, Sizes } from './sizes-of.ts';

/** One build of one peer. */
export interface Row extends Run {
  readonly peer: string;
  readonly count: number;
  /** A build from nothing by a builder that has not run yet, one from nothing, or one after a text was edited. */
  readonly what: 'all, first' | 'all' | 'one edited';
  readonly sizes: Sizes | null;
}

/**
 * Write rows as a table in Markdown, with ratios to our own row of the same count: above 1 the peer took more.
 *
 * @param rows
 *   In the order in which they were measured.
 * @returns
 *   The table.
 */
export function toTable(rows: readonly Row[]): string {
  const ours = new Map(
    rows.filter(({ peer }) => peer === 'Manicule').map((row) => [`${String(row.count)} ${row.what}`, row]),
  );
  const lines = rows.map((row) => {
    const base = ours.get(`${String(row.count)} all`);
    const ratio = (value: (run: Run) => number): string =>
      base === undefined || value(base) === 0 ? '–' : (value(row) / value(base)).toFixed(2);
    const sizes = row.sizes;
    return [
      row.peer,
      String(row.count),
      row.what,
      row.seconds.toFixed(1),
      ratio(({ seconds }) => seconds),
      row.cpu.toFixed(1),
      ratio(({ cpu }) => cpu),
      row.memory.toFixed(0),
      ...(sizes === null ? ['', '', '', ''] : [sizes.html, sizes.script, sizes.style, sizes.other].map(size)),
    ].join(' | ');
  });
  const head = [
    'builder',
    'texts',
    'built',
    's',
    '× ours',
    'processor s',
    '× ours',
    'MB at most',
    'HTML: files, kB (brotli)',
    'script',
    'style',
    'other',
  ];
  return [
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...lines.map((line) => `| ${line} |`),
  ].join('\n');
}

function size({ files, bytes, packed }: Size): string {
  return `${String(files)}: ${(bytes / 1000).toFixed(0)} (${(packed / 1000).toFixed(0)})`;
}
