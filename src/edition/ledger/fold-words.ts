/**
 * List the words of a text so that what a printer varies does not count.
 *
 * Case, diacritics, ligatures, soft hyphens, apostrophes and every other mark of punctuation are dropped; a hyphen
 * or a dash parts two words. `“L’État-Major”` is `letat`, `major`.
 *
 * @param text
 *   Any text.
 * @returns
 *   Folded words in reading order; none of them empty.
 */
export function foldWords(text: string): readonly string[] {
  // How a capital sigma is written small depends on what follows beyond its word.
  if (text.includes('Σ')) return foldAny(text);
  const words: string[] = [];
  let start = 0;
  let isPlain = true;
  for (let at = 0; at <= text.length; at += 1) {
    const kind = at === text.length ? 'parts' : (kinds[text.charCodeAt(at)] ?? kindOf(text.charAt(at)));
    if (kind === 'plain') continue;
    if (kind === 'other') {
      isPlain = false;
      continue;
    }
    // Most words are plain, and these are much the fastest.
    if (!isPlain) words.push(...foldAny(text.slice(start, at)));
    else if (at > start) words.push(text.slice(start, at).toLowerCase());
    start = at + 1;
    isPlain = true;
  }
  return words;
}

type Kind = 'plain' | 'parts' | 'other';

/** What parts words in any text is told; other marks part them too, or turn into letters when they are taken apart (`№`). */
function kindOf(unit: string): Kind {
  if (/[A-Za-z0-9]/u.test(unit)) return 'plain';
  return /[\s!-&(-/:-@[-_{-~“”–—«»]/u.test(unit) ? 'parts' : 'other';
}

const kinds = Array.from({ length: 0x80 }, (_, code) => kindOf(String.fromCharCode(code)));

function foldAny(text: string): readonly string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD'’ʼ‘`´]/gu, '')
    .toLowerCase()
    // Lower case gives a mark of its own to İ; the dotless ı has no decomposition.
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i');
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
