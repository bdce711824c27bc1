/** How a line of Markdown begins that is more than a paragraph (CommonMark 0.31, GFM; line blocks are pandoc's). */
export const markdownStarts = {
  heading: /^ {0,3}#{1,6}(?=\s)/u,
  rule: /^ {0,3}([-*_])(?:\s*\1){2,}\s*$/u,
  quotation: /^ {0,3}>/u,
  footnote: /^ {0,3}\[\^[^\]\s]+\]:/u,
  verse: /^ {0,3}\|\s(?!.*\|\s*$)/u,
  /** With words on the same line: `1898.` alone is no empty item but a year. */
  item: /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?=\S)/u,
  underline: /^ {0,3}(?:=+|-{2,})\s*$/u,
} as const;

export type StartName = Exclude<keyof typeof markdownStarts, 'underline'>;
