/**
 * Give the version of the next release.
 *
 * @param last
 *   The version of the last one, or null where there is none.
 * @param settings
 *   `major`: the edition is another one than it was, and not only corrected.
 * @returns
 *   `1.0` at first; `1.2` after `1.1`; `2.0` where it is major.
 */
export function nextVersion(last: string | null, settings: { readonly major: boolean } = { major: false }): string {
  if (last === null) return '1.0';
  const [major = 0, minor = 0] = last.split('.').map(Number);
  return settings.major ? `${String(major + 1)}.0` : `${String(major)}.${String(minor + 1)}`;
}
