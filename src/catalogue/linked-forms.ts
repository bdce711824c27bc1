import type { EditionRecord } from './edition-record.ts';
import type { OfferedForm } from './list-forms.ts';

/** A file in which an edition is offered, and where. */
export interface LinkedForm extends OfferedForm {
  /** Whole. */
  readonly address: string;
}

/**
 * Give the addresses of the files in which an edition is offered.
 *
 * @param record
 *   The edition.
 * @returns
 *   In their order.
 */
export function linkedForms({ cited, forms }: Pick<EditionRecord, 'cited' | 'forms'>): readonly LinkedForm[] {
  return forms.map((form) => ({ ...form, address: `${cited.address}${form.file}` }));
}
