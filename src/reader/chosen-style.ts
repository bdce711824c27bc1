import type { StyledForm } from '../edition/cite/styled-form.ts';
import { recall, remember } from './remembered.ts';

/**
 * Give the style that the reader chose last.
 *
 * @param forms
 *   The styles that there are; at least one.
 * @returns
 *   The chosen one, or the first.
 */
export function chosenStyle(forms: readonly StyledForm[]): StyledForm {
  const [first] = forms;
  if (first === undefined) throw new Error('There are no styles of citation.');
  return forms.find(({ id }) => id === recall('style')) ?? first;
}

/**
 * Remember a style for the next citation.
 *
 * @param id
 *   Its id.
 */
export function rememberStyle(id: string): void {
  remember('style', id);
}
