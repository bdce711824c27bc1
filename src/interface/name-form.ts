import { referenceFormats } from '../edition/cite/reference-formats.ts';
import * as words from './words.ts';

/**
 * Name a file in which an edition is offered.
 *
 * @param form
 *   Its id in the catalogue, and the label that programs are given, which is always English.
 * @returns
 *   The label in the language of the interface. Names of formats are the same in all.
 */
export function nameForm({ id, label }: { readonly id: string; readonly label: string }): string {
  const works = referenceFormats.find(({ extension }) => id === `works-${extension}`);
  if (works !== undefined) return words.about.worksIn(works.name);
  return Object.hasOwn(words.about.forms, id)
    ? ((words.about.forms as Readonly<Record<string, string>>)[id] ?? label)
    : label;
}
