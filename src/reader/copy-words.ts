/** Words for the clipboard. */
export interface CopiedWords {
  readonly text: string;
  /** The same with its italics, for word processors. */
  readonly html?: string;
}

/**
 * Put words on the clipboard.
 *
 * @param words
 *   The words.
 * @returns
 *   Whether that was possible.
 */
export async function copyWords(words: CopiedWords): Promise<boolean> {
  const { text, html } = words;
  try {
    if (html === undefined || !('ClipboardItem' in globalThis)) await navigator.clipboard.writeText(text);
    else {
      const parts = {
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      };
      await navigator.clipboard.write([new ClipboardItem(parts)]);
    }
    return true;
  } catch {
    return copyByCommand(words);
  }
}

/** The older way, for sites that are served without encryption and for readers who forbid the newer one. */
function copyByCommand({ text, html }: CopiedWords): boolean {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', put, { capture: true, once: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else works there
  const done = document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  return done;
}
