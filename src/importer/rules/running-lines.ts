/** Lines at the head or foot of a page that are no part of any article, each with the reason for dropping it. */
export const runningLines: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /^This content downloaded from\b/u, reason: 'page foot: what JSTOR says of the download' },
  { pattern: /^All use subject to\b/u, reason: 'page foot: terms of use of JSTOR' },
  {
    pattern: /^\d{1,3}(?:\.\d{1,3}){3} on \p{Lu}\p{L}{2,}, .*\d{4}/u,
    reason: 'page foot: what JSTOR says of the download',
  },
  { pattern: /^https?:\/\/about\.jstor\.org\/terms\b/u, reason: 'page foot: terms of use of JSTOR' },
  { pattern: /^(?:Downloaded from|Published online by) \S/u, reason: 'page foot: what a service says of the download' },
  { pattern: /^https?:\/\/doi\.org\/\S+(?: Published online\b.*)?$/u, reason: 'page foot: the address of the article' },
  // ISSN and the fee code of the Copyright Clearance Center: 0020-7438/73/0402-0129.
  { pattern: /^\d{4}-\d{3}[\dX](?:[/-]\d{2,4}){1,4}\b.*$/u, reason: 'page foot: a code of the journal' },
  { pattern: /^(?:©|Copyright ©|\(c\) ?\d{4})\s?.{0,100}$/u, reason: 'page foot: a statement of copyright' },
];
