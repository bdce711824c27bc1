/**
 * Find the styles, scripts and fonts that a page needs, or that one of them needs in its turn.
 *
 * @param text
 *   A page, a script or a style sheet, as our build writes it.
 * @returns
 *   Names of files in `_astro/`, which has no folders, each once: `Page.Bkg-o3Yz.css`.
 */
export function assetsNamedIn(text: string): readonly string[] {
  const named = text.matchAll(/(?:\b_astro|["'`(]\.)\/([\w.-]+\.(?:js|css|woff2))\b/gu);
  return [...new Set([...named].map(([, name = '']) => name))];
}
