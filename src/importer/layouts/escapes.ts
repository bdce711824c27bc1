/**
 * Hide what a backslash escapes, so that no later step takes it for a mark.
 *
 * @param text
 *   Markdown.
 * @returns
 *   The text without the backslashes; each escaped sign is a character of a private plane that no text uses.
 */
export function hideEscapes(text: string): string {
  // CommonMark 0.31, 2.4: any ASCII punctuation may be escaped.
  return text.replace(/\\([!-/:-@[-`{-~])/gu, (_, sign: string) => String.fromCodePoint(plane + sign.charCodeAt(0)));
}

/**
 * Show again what `hideEscapes` hid.
 *
 * @param text
 *   Any text.
 * @returns
 *   The text with the signs themselves.
 */
export function showEscapes(text: string): string {
  return text.replace(/[\u{F0021}-\u{F007E}]/gu, (hidden) => String.fromCharCode((hidden.codePointAt(0) ?? 0) - plane));
}

/** Supplementary Private Use Area-A. */
const plane = 0xf0000;
