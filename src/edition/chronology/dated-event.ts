import { z } from 'zod';
import { type Edtf, parseEdtf, spanOf } from './parse-edtf.ts';

/** One item of `chronology.yaml`. The descriptions are the editor's manual. */
export const eventFieldsSchema = z.strictObject({
  date: z
    .string({ error: 'Expected a date in quotation marks, such as "1919-06".' })
    .refine((value) => parseEdtf(value) !== null, {
      error: 'Expected a date such as "1919", "1919-06", "1918-11~", "1919-05-25/1919-06-12" or "1919-21" (spring).',
    })
    .describe('When it happened, as EDTF: it is what sorts and draws the event.'),
  printed: z.string().min(1).describe('The date as the reader sees it: `26 April 1920`, `the summer of 1919`.'),
  event: z.string().min(1).describe('What happened, in a sentence.'),
  anchor: z.string().min(1).describe('The paragraph, `p1`, or note, `n137.3`, that tells of it.'),
});

export type DatedEvent = z.infer<typeof eventFieldsSchema>;

/**
 * Sort events as a chronology lists them.
 *
 * @param events
 *   Events whose dates can be read.
 * @returns
 *   By the day on which each may have begun; of those that may have begun together the longest first, so that a year
 *   comes before its months and a month before its days. Others keep their order.
 */
export function sortEvents(events: readonly DatedEvent[]): readonly DatedEvent[] {
  return events
    .map((event) => ({ event, span: spanOf(edtfOf(event)) }))
    .sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to)
    .map(({ event }) => event);
}

/**
 * Read the date of an event.
 *
 * @param event
 *   An event that `eventFieldsSchema` has let pass.
 * @returns
 *   Its date.
 * @throws {Error}
 *   When its date is none.
 */
export function edtfOf({ date }: DatedEvent): Edtf {
  const edtf = parseEdtf(date);
  if (edtf === null) throw new Error(`${date} is no date: the event was not checked.`);
  return edtf;
}
