/**
 * Write text as HTML, as styles of citation write it.
 *
 * @param text
 *   Any text.
 * @returns
 *   HTML that says the same, outside of attributes.
 */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&#38;').replaceAll('<', '&#60;').replaceAll('>', '&#62;');
}
