import type { Document } from 'domhandler';
import type { Tag } from '../site/walk-tags.ts';
import { htmlFrame } from './html-frame.ts';
import { tagFrame } from './tag-frame.ts';

/** A page, and its tags. */
export interface FramedPage {
  /** Its HTML, in UTF-8. */
  readonly bytes: Uint8Array;
  /** As they stand in its HTML. */
  readonly tags: readonly Tag[];
  /** The page, parsed, if it is to be searched: its tags are taken from there. */
  readonly searched?: Document;
}

/**
 * Read a page that was rendered with marks for strings.
 *
 * @param html
 *   The page.
 * @returns
 *   A function that sets strings in the places of the marks.
 */
export function pageFrame(html: string): (strings: readonly string[]) => FramedPage {
  const [fillHtml, fillTags] = [htmlFrame(html), tagFrame(html)];
  return (strings) => ({ bytes: fillHtml(strings), tags: fillTags(strings) });
}
