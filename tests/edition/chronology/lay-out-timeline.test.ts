import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DatedEvent, sortEvents } from '../../../src/edition/chronology/dated-event.ts';
import { discRadius, layOutTimeline } from '../../../src/edition/chronology/lay-out-timeline.ts';

const event = (date: string): DatedEvent => ({ date, printed: date, event: 'E', anchor: 'p1' });

const anyDate = fc
  .record({
    year: fc.integer({ min: 1917, max: 1921 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.nat(27),
    kind: fc.nat(4),
  })
  .map(({ year, month, day, kind }) => {
    const [mm, dd] = [month, day + 1].map((value) => String(value).padStart(2, '0'));
    const dates = [String(year), `${String(year)}-${mm ?? ''}`, `${String(year)}-${mm ?? ''}-${dd ?? ''}`];
    return dates[kind] ?? (kind === 3 ? `${String(year)}-2${String((day % 4) + 1)}` : `${String(year)}-${mm ?? ''}~`);
  });

it('draws no two marks of a year so that they touch, on a screen of 320 px or wider', () => {
  fc.assert(
    fc.property(
      fc.array(anyDate, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 252, max: 900 }),
      (dates, width) => {
        for (const { marks } of layOutTimeline(sortEvents(dates.map(event))).rows) {
          for (const [index, a] of marks.entries()) {
            for (const b of marks.slice(index + 1)) {
              if (Math.abs(a.y - b.y) >= 2 * discRadius) continue;
              const [left, right] = a.from <= b.from ? [a, b] : [b, a];
              const end = Math.max((left.from / 100) * width + discRadius, (left.to / 100) * width);
              expect((right.from / 100) * width - discRadius).toBeGreaterThanOrEqual(end);
            }
          }
        }
      },
    ),
  );
});

it('draws a span in each of its years, under one number', () => {
  const { rows } = layOutTimeline([event('1914-11/1915-02')]);
  expect(rows.map(({ year, marks }) => [year, marks.map(({ number, to }) => [number, Math.round(to)])])).toEqual([
    [1914, [[1, 100]]],
    [1915, [[1, 16]]],
  ]);
});

it('leaves out years without events, and says where', () => {
  const { rows } = layOutTimeline([event('1878'), event('1919'), event('1920-04-26')]);
  expect(rows.map(({ year, gap, months }) => [year, gap, months])).toEqual([
    [1878, false, false],
    [1919, true, false],
    [1920, false, true],
  ]);
});
