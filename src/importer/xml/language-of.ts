/**
 * Choose the language of a text from what its file says in several places.
 *
 * @param said
 *   Language tags, the one nearest to the text first.
 * @returns
 *   The first that a text of ours can have, and whether there was one; English where there was none.
 */
export function languageOf(said: readonly (string | undefined)[]): {
  readonly language: string;
  readonly isSaid: boolean;
} {
  const found = said.find((tag) => tag !== undefined && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/u.test(tag));
  return { language: found ?? 'en', isSaid: found !== undefined };
}
