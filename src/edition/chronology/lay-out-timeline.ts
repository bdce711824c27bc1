import { type DatedEvent, edtfOf } from './dated-event.ts';
import { type Edtf, spanOf } from './parse-edtf.ts';

/** A timeline ready to be drawn: a row for each year in which something happened. Lengths are in CSS pixels. */
export interface Timeline {
  readonly height: number;
  readonly rows: readonly TimelineRow[];
}

export interface TimelineRow {
  readonly year: number;
  /** Whether years without events lie between this row and the one above. */
  readonly gap: boolean;
  /** Whether anything is known more closely than the year, so that its months are worth drawing. */
  readonly months: boolean;
  /** From the top of the drawing to the line of the months. */
  readonly baseline: number;
  readonly marks: readonly TimelineMark[];
}

/** An event, or the part of one that falls in a year. */
export interface TimelineMark {
  /** Of the event in the chronology, from 1. */
  readonly number: number;
  readonly event: DatedEvent;
  /** Where it begins, in hundredths of the year and of the width. */
  readonly from: number;
  /** Where it may end; the same as `from` for a day. */
  readonly to: number;
  /** From the top of the drawing to the middle of its disc. */
  readonly y: number;
  /** `day`: known to the day; `span`: only within a month, a season or longer; `about`: approximate or uncertain. */
  readonly certainty: 'day' | 'span' | 'about';
}

/** The radius of the discs. */
export const discRadius = 9;

/** The narrowest screen on which discs must not touch; on wider ones they only move apart. */
const narrowest = 252;
const laneHeight = 2 * discRadius + 3;
/** The year above the discs of a row, and the months below its line. */
const headHeight = 26;
const footHeight = 24;
/** Below a row without months. */
const plainFootHeight = 8;
/** Longer spans would fill row after row with one bar: they are drawn in the year in which they begin. */
const longestInYears = 3;

/**
 * Lay out events as discs on the months of their years.
 *
 * Places across are given in hundredths of the width and those down in pixels, so that one drawing fits every screen.
 *
 * @param events
 *   Sorted; their numbers are their places in this list.
 * @returns
 *   Rows from the top down. No two discs, and no disc and bar, of a row touch on any screen from 320 px up.
 */
export function layOutTimeline(events: readonly DatedEvent[]): Timeline {
  const byYear = new Map<number, Segment[]>();
  for (const [index, event] of events.entries()) {
    for (const segment of segmentsOf(event, index + 1)) {
      byYear.set(segment.year, [...(byYear.get(segment.year) ?? []), segment]);
    }
  }
  let top = 0;
  let before: number | null = null;
  const rows = [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([year, segments]): TimelineRow => {
      const lanes = toLanes(segments);
      const months = segments.some(({ from, to }) => from > 0 || to < 100);
      const baseline = top + headHeight + Math.max(...lanes.map(({ lane }) => lane + 1)) * laneHeight;
      const row = {
        year,
        gap: before !== null && year > before + 1,
        months,
        baseline,
        marks: lanes.map(({ lane, segment }) => ({ ...markOf(segment), y: baseline - (lane + 0.5) * laneHeight - 2 })),
      };
      top = baseline + (months ? footHeight : plainFootHeight);
      before = year;
      return row;
    });
  return { height: top, rows };
}

function segmentsOf(event: DatedEvent, number: number): readonly Segment[] {
  const date = edtfOf(event);
  const { from, to } = spanOf(date);
  const first = yearOfDay(from);
  const last = yearOfDay(to - 1);
  const years = last - first < longestInYears ? last - first + 1 : 1;
  return Array.from({ length: years }, (_, index) => {
    const year = first + index;
    const [start, end] = [firstDayOf(year), firstDayOf(year + 1)];
    const hundredth = (day: number): number =>
      round(((Math.min(Math.max(day, start), end) - start) / (end - start)) * 100);
    const certainty = certaintyOf(date, to - from);
    return {
      year,
      number,
      event,
      from: hundredth(from),
      to: certainty === 'day' ? hundredth(from) : hundredth(to),
      certainty,
    };
  });
}

function certaintyOf({ first, last }: Edtf, days: number): TimelineMark['certainty'] {
  if (first.approximate || first.uncertain || last.approximate || last.uncertain) return 'about';
  return days === 1 ? 'day' : 'span';
}

/** Each segment in the lowest lane in which it touches nothing. */
function toLanes(segments: readonly Segment[]): readonly { readonly lane: number; readonly segment: Segment }[] {
  const ends: number[] = [];
  // Bars first, longest lowest: days then stand above the months in which they lie.
  const inOrder = segments.toSorted((a, b) => a.from - b.from || b.to - a.to);
  return inOrder.map((segment) => {
    const left = (segment.from / 100) * narrowest - discRadius;
    const right = Math.max((segment.to / 100) * narrowest, left + 2 * discRadius);
    const free = ends.findIndex((end) => end + 1 <= left);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = right;
    return { lane, segment };
  });
}

function markOf({ number, event, from, to, certainty }: Segment): Omit<TimelineMark, 'y'> {
  return { number, event, from, to, certainty };
}

function yearOfDay(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}

function firstDayOf(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1) / 86_400_000;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

interface Segment extends Omit<TimelineMark, 'y'> {
  readonly year: number;
}
