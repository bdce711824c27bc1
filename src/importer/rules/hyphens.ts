/** First halves behind which English prints a hyphen more often than not (Hart's Rules, 3.3.2). */
export const hyphenPrefixes: ReadonlySet<string> = new Set(
  'all anti co cross ex half mid neo non pan pre pro pseudo quasi self semi so sub vice well ill'.split(' '),
);

/** Second halves that end a word and are none. */
export const wordEndings: ReadonlySet<string> = new Set(
  (
    'ment ments tion tions sion sions ing ings ed er ers est ly ness able ible al ally ance ances ence ences ity ities ' +
    'ous ously ive ively ful fully less ism ist ists ary ery ory ward wards ture tures ness ship ships dom hood'
  ).split(' '),
);
