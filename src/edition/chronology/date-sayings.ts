import type { Season } from './parse-edtf.ts';

/** How a language writes dates. */
export interface DateSayings {
  /** Of the twelve months. */
  readonly months: readonly string[];
  readonly seasons: Readonly<Record<Season, string>>;
  /** A date that is about right, one that is not certain, and years of which the last digits are not known. */
  readonly about: (date: string) => string;
  readonly perhaps: (date: string) => string;
  readonly decade: (year: string) => string;
  readonly span: (first: string, last: string) => string;
  /** Of a life of which one end is not known. */
  readonly born: (year: string) => string;
  readonly died: (year: string) => string;
}
