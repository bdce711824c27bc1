import type { Ledger } from './ledger.ts';

/**
 * Write a ledger as `anchors.json`: one anchor a line, so that a change of one is a change of one line.
 *
 * @param ledger
 *   Any ledger.
 * @returns
 *   JSON, ending in a line end; the same for the same ledger.
 */
export function toLedgerFile(ledger: Ledger): string {
  const lines = ledger.anchors.map((entry) => `    ${JSON.stringify(entry)}`);
  const anchors = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "format": ${JSON.stringify(ledger.format)},\n  "anchors": ${anchors}\n}\n`;
}
