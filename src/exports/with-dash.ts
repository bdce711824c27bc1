/**
 * Write a range of pages as it is printed.
 *
 * @param pages
 *   As CSL has it, with a hyphen: `129-147`, `xi-5`.
 * @returns
 *   `129–147`; a single page is the same.
 */
export function withDash(pages: string): string {
  return pages.replace(/(?<=\w)-(?=\w)/gu, '–');
}
