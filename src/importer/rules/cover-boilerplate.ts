/**
 * Sentences that JSTOR prints on every cover sheet, by how they begin, each with the reason for dropping it.
 *
 * They are about the service that delivered the article; none is the author's or the journal's.
 */
export const coverBoilerplate: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /^JSTOR is a not-for-profit/u, reason: 'cover sheet: what JSTOR says of itself' },
  { pattern: /^Your use of the JSTOR archive/u, reason: 'cover sheet: terms of use of JSTOR' },
  { pattern: /^.{0,200} (?:is|are) collaborating with JSTOR/u, reason: 'cover sheet: who works with JSTOR' },
  { pattern: /^.{0,200} and JSTOR are collaborating/u, reason: 'cover sheet: who works with JSTOR' },
  { pattern: /^All use subject to /u, reason: 'cover sheet: terms of use of JSTOR' },
  { pattern: /^Linked references are available on JSTOR/u, reason: 'cover sheet: a service of JSTOR' },
  { pattern: /^REFERENCES$/u, reason: 'cover sheet: a service of JSTOR' },
  { pattern: /^You may need to log in to JSTOR/u, reason: 'cover sheet: a service of JSTOR' },
];
