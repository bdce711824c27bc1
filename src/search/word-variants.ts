/** Ends of English words in singular and plural. */
const endings: readonly (readonly [end: RegExp, other: string])[] = [
  [/ies$/u, 'y'],
  [/y$/u, 'ies'],
  [/men$/u, 'man'],
  [/man$/u, 'men'],
  [/(?<=ss|sh|ch|x)es$/u, ''],
  // Shorter words that end so are names as often as not: Kars is not the plural of Kar.
  [/(?<=^.{5,})(?<![iaus])s$/u, ''],
];

/**
 * Give the other number of an English word, where it does not begin with what was typed.
 *
 * @param folded
 *   A folded word: `treaties`.
 * @returns
 *   `treaty`; at most one word, which need not exist.
 */
export function wordVariants(folded: string): readonly string[] {
  const ending = endings.find(([end]) => end.test(folded));
  return ending === undefined || folded.length < 4 ? [] : [folded.replace(ending[0], ending[1])];
}
