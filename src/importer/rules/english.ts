/** The commonest words of English; in English prose they make up between a fifth and a third of all words. */
export const commonEnglish: ReadonlySet<string> = new Set(
  'the of and to in a that was for on as with by had from his were at which is it not be an this'.split(' '),
);
