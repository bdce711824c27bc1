import type { StyledForm } from '../edition/cite/styled-form.ts';

const key = 'manicule-style';

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
  return forms.find(({ id }) => id === remembered()) ?? first;
}

/**
 * Remember a style for the next citation.
 *
 * @param id
 *   Its id.
 */
export function rememberStyle(id: string): void {
  try {
    localStorage.setItem(key, id);
  } catch {
    // A reader may forbid it; the choice then lasts as long as the panel.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
