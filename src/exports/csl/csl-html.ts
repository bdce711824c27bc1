/**
 * How the engine writes HTML, where that differs from its own format: without style attributes, which a strict content
 * security policy forbids, and without respelling letters.
 */
export const cslHtml = {
  // It is asked of every affix and delimiter, and hardly any holds such a character.
  text_escape: (text = ''): string =>
    /[&<>]/u.test(text) ? text.replaceAll('&', '&#38;').replaceAll('<', '&#60;').replaceAll('>', '&#62;') : text,
  '@font-style/oblique': '<em>%%STRING%%</em>',
  '@font-style/normal': '<span class="upright">%%STRING%%</span>',
  '@font-variant/small-caps': '<span class="small-caps">%%STRING%%</span>',
  '@font-variant/normal': '<span class="upright">%%STRING%%</span>',
  '@font-weight/normal': '<span class="upright">%%STRING%%</span>',
  '@font-weight/light': '<span class="upright">%%STRING%%</span>',
  '@text-decoration/none': '%%STRING%%',
  '@text-decoration/underline': '<u>%%STRING%%</u>',
  '@vertical-align/baseline': '%%STRING%%',
  '@bibliography/entry': (_state: unknown, entry: string): string => entry,
  '@display/block': (_state: unknown, words: string): string => ` ${words} `,
  '@display/left-margin': (): string => '',
  '@display/right-inline': (_state: unknown, words: string): string => words,
  '@display/indent': (_state: unknown, words: string): string => ` ${words}`,
};
