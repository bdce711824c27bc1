import { monthNumbers } from './rules/months.ts';
import type { Segment } from './segment.ts';

/**
 * Say whether the date of a newspaper stands behind its name: `, 23 April 1919`, `, March 3, 1887`, ` vom 3. März
 * 1871`.
 *
 * @param segments
 *   Of one paragraph.
 * @param start
 *   Index of the segment behind the name.
 * @returns
 *   True for a day with a month, or a month with a year.
 */
export function isDate(segments: readonly Segment[], start: number): boolean {
  let at = start;
  if (segments[at]?.group?.kind === 'names') at += 1;
  if (segments[at]?.text === ',') at += 1;
  while (leadIns.has(segments[at]?.fold ?? '') || (at > start + 1 && segments[at]?.text === '.')) at += 1;
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/u.test(segments[at]?.text ?? '')) return true;
  const days = at;
  while (
    at < days + 6 &&
    (segments[at]?.kind === 'number' || /^(?:and|et|und|ve|to|[.,–-])$/u.test(segments[at]?.text ?? ''))
  )
    at += 1;
  const month = segments[at];
  if (segments[at]?.group?.imprint?.month !== undefined && segments[at]?.group?.kind === 'date') return true;
  if (month?.kind !== 'word' || !monthNumbers.has(month.fold)) return false;
  if (at > days) return /^\d{1,2}/u.test(segments[days]?.text ?? '');
  const next = segments[at + 1]?.text === '.' || segments[at + 1]?.text === ',' ? segments[at + 2] : segments[at + 1];
  return next?.kind === 'number' && /^\d{1,2}$|^\d{4}$/u.test(next.text);
}

/** What may stand between a newspaper and its date, folded: English, French, German. */
const leadIns: ReadonlySet<string> = new Set([
  'of',
  'for',
  'du',
  'vom',
  'from',
  'dated',
  'le',
  'issue',
  'no',
  'nr',
  'v',
  'den',
]);
