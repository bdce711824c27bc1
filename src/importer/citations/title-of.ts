/**
 * Take the quotation marks and stray punctuation off a title.
 *
 * @param text
 *   As printed: `‘The Army,’`, `Die Welt des Islams,`.
 * @returns
 *   `The Army`, `Die Welt des Islams`.
 */
export function titleOf(text: string): string {
  const isQuoted = /^["'“”‘’„‚«»]/u.test(text) && /["'“”‘’«»]$/u.test(text);
  return (isQuoted ? text.slice(1, -1) : text).replace(/^\s+|[\s,;:]+$|(?<!\bgg?)(?<=[^.\s]{2})\.$/gu, '');
}
