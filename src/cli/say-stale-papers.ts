/**
 * Say which PDFs are older than their texts.
 *
 * @param slugs
 *   Of their editions.
 * @returns
 *   Lines, one for each.
 */
export function sayStalePapers(slugs: readonly string[]): readonly string[] {
  return slugs.map(
    (slug) => `${slug}: its PDF is older than the text, and is not offered; npm run pdf -- ${slug} makes it again.`,
  );
}
