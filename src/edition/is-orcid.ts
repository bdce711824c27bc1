/**
 * Tell whether a string is an ORCID iD: sixteen figures in groups of four, the last of which checks the others.
 *
 * @param id
 *   `0000-0002-1825-0097`.
 * @returns
 *   False also where a figure was mistyped (ISO 7064, MOD 11-2).
 *
 * @see https://support.orcid.org/hc/en-us/articles/360006897674
 */
export function isOrcid(id: string): boolean {
  if (!/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/u.test(id)) return false;
  const figures = id.replaceAll('-', '');
  const total = Array.from(figures.slice(0, -1)).reduce((sum, figure) => ((sum + Number(figure)) * 2) % 11, 0);
  const check = (12 - total) % 11;
  return figures.at(-1) === (check === 10 ? 'X' : String(check));
}
