import { cborWriter } from './cbor-writer.ts';
import { endBefore, lastText } from './chunk-bounds.ts';

/**
 * The version of Pagefind whose files we write. Their form is not documented; it follows from
 * https://github.com/Pagefind/pagefind/tree/v1.6.0/pagefind/src/index and is tried on Pagefind itself whenever pages are
 * compiled.
 */
export const pagefindVersion = '1.6.0';

/** What the code that searches in the browser is called in the folder of the index. */
export const codeFile = 'pagefind.js';

/** What stands at the head of each of Pagefind’s packed files. */
export const pagefindMark: Uint8Array = new TextEncoder().encode('pagefind_dcd');

/** The code of a language that is none: the words are folded, and none is to be cut to a stem. */
export const noLanguage = 'und';

/**
 * Write what Pagefind asks for first, `pagefind-entry.json`.
 *
 * @param groups
 *   How many groups of passages there are, which are pages to Pagefind.
 * @returns
 *   Plain data.
 */
export function toPagefindEntry(groups: number): unknown {
  return {
    version: pagefindVersion,
    languages: { [noLanguage]: { hash: noLanguage, wasm: null, page_count: groups } },
    include_characters: [],
  };
}

/**
 * Write Pagefind’s list of pages and chunks.
 *
 * @param groups
 *   How many groups of passages there are. They are called by their numbers, from 0.
 * @param bounds
 *   Between the chunks. Each chunk reaches to the next, so that for every word there is one.
 * @param folder
 *   Where the chunks are, from `index/`; they are called by their numbers, too.
 * @returns
 *   A `.pf_meta` file that is not packed, which Pagefind takes as well.
 */
export function toPagefindMeta(groups: number, bounds: readonly string[], folder: string): Uint8Array<ArrayBuffer> {
  const writer = cborWriter();
  writer.list(6);
  writer.text(pagefindVersion);
  writer.list(groups);
  for (let group = 0; group < groups; group += 1) {
    writer.list(3);
    writer.text(String(group));
    // How many words a page has counts only in Pagefind’s own ranking.
    writer.number(1);
    writer.text('');
  }
  writer.list(bounds.length + 1);
  for (let chunk = 0; chunk <= bounds.length; chunk += 1) {
    const next = bounds[chunk];
    writer.list(3);
    writer.text(chunk === 0 ? '' : (bounds[chunk - 1] ?? ''));
    writer.text(next === undefined ? lastText : endBefore(next));
    writer.text(`${folder}/${String(chunk)}`);
  }
  // Filters, orders, and names of fields: we have none.
  for (let rest = 0; rest < 3; rest += 1) writer.list(0);
  return withMark(writer.bytes());
}

/**
 * Put Pagefind’s mark before a file.
 *
 * @param parts
 *   The file, in parts.
 * @returns
 *   The whole.
 */
export function withMark(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = [pagefindMark, ...parts];
  const joined = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of all) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
