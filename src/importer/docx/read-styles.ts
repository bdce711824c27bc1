import { childrenOf, findIn, parseXml } from './xml.ts';

/**
 * Read what the paragraph styles of a Word file are for.
 *
 * @param styles
 *   The part `styles.xml`.
 * @returns
 *   By id. Word writes the names of its own styles in English whatever the language of its menus.
 */
export function readStyles(styles: string): ReadonlyMap<string, StyleUse> {
  const uses = new Map<string, StyleUse>();
  for (const style of childrenOf(parseXml(styles), 'w:style')) {
    const id = style.attribs['w:styleId'] ?? '';
    const name = (findIn(style, 'w:name')?.attribs['w:val'] ?? '').toLowerCase();
    const use = useOf(name);
    if (use !== null) uses.set(id, use);
  }
  return uses;
}

function useOf(name: string): StyleUse | null {
  const level = /^heading ([1-9])$/u.exec(name)?.[1];
  if (level !== undefined) return { type: 'heading', level: Number(level) };
  if (name === 'title') return { type: 'heading', level: 0 };
  if (/\b(?:verse|poem|poetry)\b/u.test(name)) return { type: 'verse' };
  if (/\bquot|^block text$/u.test(name)) return { type: 'quotation' };
  return null;
}

/** What a style says of its paragraphs; level 0 is the title. */
export type StyleUse =
  { readonly type: 'heading'; readonly level: number } | { readonly type: 'quotation' } | { readonly type: 'verse' };
