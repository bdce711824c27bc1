/**
 * Write the style sheet that prints the title of an edition at the head of its pages, after the first.
 *
 * A browser takes words for the margin of a page from a style sheet only, so each edition has one of its own.
 *
 * @param title
 *   The title of the text.
 * @returns
 *   CSS.
 */
export function runningHead(title: string): string {
  // Every character that could end a string of CSS, by its code.
  const words = title.replace(/["\\<\p{Cc}]/gu, (letter) => `\\${(letter.codePointAt(0) ?? 0).toString(16)} `);
  return `@page {
  @top-center {
    content: "${words}";
    font: italic 9pt 'EB Garamond', serif;
  }
}

@page :first {
  @top-center {
    content: none;
  }
}
`;
}
