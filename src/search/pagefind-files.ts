import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { z } from 'zod';

/** What stands at the head of each of Pagefind’s packed files. */
const mark = new TextEncoder().encode('pagefind_dcd');

/** `wasm`, filters and sorts are of no use to us, but are kept as they are. */
const metaSchema = z
  .tuple([
    z.literal('1.6.0'),
    z.array(z.tuple([z.string(), z.number()], z.unknown())),
    z.array(z.tuple([z.string(), z.string(), z.string()])),
  ])
  .rest(z.unknown());

const chunkSchema = z.tuple([z.array(z.tuple([z.string()], z.unknown()))]);

/** Version, pages (name, words, …), chunks of the index (first word, last word, name), and more. */
export type PagefindMeta = z.infer<typeof metaSchema>;

/** A word, its pages with the places in each, and more. */
export type PagefindWord = z.infer<typeof chunkSchema>[0][number];

/**
 * Read the list of pages and chunks that Pagefind writes.
 *
 * The format is that of Pagefind 1.6.0, which is not documented: pagefind/src/index/index_metadata.rs.
 *
 * @param content
 *   A `.pf_meta` file.
 * @returns
 *   What it holds.
 * @throws {Error}
 *   When the file has another form, as after a change of Pagefind.
 */
export function parseMeta(content: Uint8Array): PagefindMeta {
  return metaSchema.parse(unpack(content));
}

/**
 * Read a chunk of the index that Pagefind writes.
 *
 * @param content
 *   A `.pf_index` file.
 * @returns
 *   Its words, sorted.
 * @throws {Error}
 *   When the file has another form.
 */
export function parseChunk(content: Uint8Array): readonly PagefindWord[] {
  return chunkSchema.parse(unpack(content))[0];
}

/**
 * Write a file that Pagefind reads.
 *
 * @param data
 *   What it holds.
 * @returns
 *   CBOR under gzip.
 */
export function toPagefindFile(data: unknown): Uint8Array {
  return gzipSync(Buffer.concat([mark, encode(data)]), { level: 9 });
}

function unpack(content: Uint8Array): unknown {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, mark.length).equals(mark)) throw new Error('Expected a file of Pagefind.');
  return decode(bytes.subarray(mark.length));
}
