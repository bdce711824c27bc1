import type { History } from './history.ts';

/**
 * Write a history as `history.json`: one release a line, and all digests on one.
 *
 * @param history
 *   Any history.
 * @returns
 *   JSON, ending in a line end; the same for the same history.
 */
export function toHistoryFile({ format, releases, digests }: History): string {
  const lines = releases.map((release) => `    ${JSON.stringify(release)}`);
  return [
    '{',
    `  "format": ${JSON.stringify(format)},`,
    '  "releases": [',
    lines.join(',\n'),
    '  ],',
    `  "digests": ${JSON.stringify(digests)}`,
    '}',
    '',
  ].join('\n');
}
