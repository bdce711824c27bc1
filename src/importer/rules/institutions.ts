/** Words by which the line at the end of an article is known for its author's place of work. */
export const institutionWords: ReadonlySet<string> = new Set(
  (
    'university universität universitat université universite universidad universita università universiteit ' +
    'üniversitesi universitesi college institute institut istituto academy school museum library'
  ).split(' '),
);

/** Words that stay small in a name that was printed in capitals. */
export const smallWords: ReadonlySet<string> = new Set(
  'a and at de del der des di für in la of on the und zu'.split(' '),
);
