import type { PageRangeFormat } from './collapse-pages.ts';

/**
 * A reference to any place of one edition in one style, made when the site is built: only the place is left open.
 *
 * The strings are HTML. What is left open stands in them as the characters of `blanks`.
 */
export interface StyledForm {
  /** A short name, by which a reader's choice is remembered: `chicago-notes`. */
  readonly id: string;
  /** As it is offered: `Chicago, notes`. */
  readonly name: string;
  /** The reference as it stands in a note or in a list of works. */
  readonly reference: FormByPages;
  /** What stands in the text, for styles that cite there. */
  readonly inText: FormByPages | null;
  readonly ranges: PageRangeFormat;
  /** How a note is named behind its page: `131n2`, or `131, n. 2`. */
  readonly noteMark: 'n' | ', n. ';
}

/** One form for each number of printed pages. */
export interface FormByPages {
  readonly none: string;
  readonly one: string;
  readonly many: string;
}

/** Characters of the private use area, which no reference holds. */
export const blanks = {
  /** The printed pages: `131`, `131–32`. */
  pages: '\uE000',
  /** The whole address of the place. */
  address: '\uE001',
  /** The place in the edition, with what parts it from the words before: `, ¶ 12`. May be empty. */
  place: '\uE002',
} as const;
