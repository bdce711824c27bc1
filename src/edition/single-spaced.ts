/**
 * Write each run of white space as one space.
 *
 * @param text
 *   Any text.
 * @returns
 *   The text; white space at its ends is a space there, too.
 */
export function singleSpaced(text: string): string {
  // Nearly all white space is a single space already, and what is not replaced costs a third.
  return text.replace(/[^\S ]\s*| \s+/gu, ' ');
}
