import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type CborWriter, cborWriter } from './cbor-writer.ts';
import { boundBetween, commonLength } from './chunk-bounds.ts';
import type { Postings } from './gather-postings.ts';
import type { IndexFile } from './index-file.ts';
import { withMark } from './pagefind-form.ts';

/** Bytes that a chunk costs in the list of their bounds, which every reader fetches, once that is packed. */
const costOfChunk = 2.5;
/** A search asks for so many chunks, and a chunk is packed to such a part of its bytes. */
const chunksToSearch = 1.5;
const packing = 0.5;
const smallestChunk = 6000;
/** Words with so many letters in common are asked for together, so they stay in one chunk until that is so large. */
const alike = 4;
const largestChunk = 36_000;

/** The words of the index, as a browser fetches them. */
export interface Chunks {
  readonly files: readonly IndexFile[];
  /** Between them: `boundBetween` its neighbours. */
  readonly bounds: readonly string[];
  /** The folder that they are in, from `index/`: a digest of them all. They are called by their numbers. */
  readonly folder: string;
}

/**
 * Write the index in the chunks that Pagefind reads, of which a search fetches only those that may hold its words.
 *
 * They are as small as the list of them allows (together the least where both are the same), and are cut where few words
 * begin alike, so that what is typed seldom needs two.
 *
 * @param postings
 *   What stands where.
 * @returns
 *   The chunks.
 */
export async function writeChunks(postings: Postings): Promise<Chunks> {
  const { keys } = postings;
  const wanted = Math.max(smallestChunk, Math.sqrt((costOfChunk * sizeOf(postings)) / (chunksToSearch * packing)));
  const digest = createHash('sha256');
  const bounds: string[] = [];
  const chunks: Promise<Uint8Array>[] = [];
  const writer = cborWriter();

  const emit = async (count: number, bytes: number): Promise<void> => {
    const head = cborWriter();
    head.list(1);
    head.list(count);
    const chunk = withMark(head.bytes(), writer.bytes().subarray(0, bytes));
    writer.drop(bytes);
    digest.update(chunk);
    // Packed in the threads of Node, a few at a time, so that not all of them lie in the memory twice.
    if (chunks.length % 8 === 7) await chunks.at(-1);
    chunks.push(pack(chunk));
  };

  let cuts: Cut[] = [];
  let best: Cut | null = null;
  let start = 0;
  for (let at = 0; at < keys.length; at += 1) {
    if (at > start && writer.length() >= wanted * 0.6) {
      const cut = { at, bytes: writer.length(), common: commonLength(keys[at - 1] ?? '', keys[at] ?? '') };
      cuts.push(cut);
      best = betterOf(best, cut);
    }
    writeKey(writer, postings, at);
    while (best !== null && writer.length() > wanted * 1.4) {
      if (best.common >= alike && writer.length() < largestChunk) break;
      const { at: end, bytes }: Cut = best;
      bounds.push(boundBetween(keys[end - 1] ?? '', keys[end] ?? ''));
      await emit(end - start, bytes);
      start = end;
      cuts = cuts
        .map((cut): Cut => ({ ...cut, bytes: cut.bytes - bytes }))
        .filter((cut) => cut.at > end && cut.bytes >= wanted * 0.6);
      best = cuts.reduce<Cut | null>(betterOf, null);
    }
  }
  await emit(keys.length - start, writer.length());
  const folder = digest.digest('hex').slice(0, 10);
  const contents = await Promise.all(chunks);
  return {
    files: contents.map((content, number) => ({ path: `index/${folder}/${String(number)}.pf_index`, content })),
    bounds,
    folder,
  };
}

const pack = promisify(gzip);

/** Where the words on both sides have less in common; the first of two such places. */
function betterOf(best: Cut | null, cut: Cut): Cut {
  return best === null || cut.common < best.common ? cut : best;
}

/** Where a chunk may end. */
interface Cut {
  /** The number of the key that comes next. */
  readonly at: number;
  /** Bytes before it. */
  readonly bytes: number;
  /** How much that key has in common with the one before. */
  readonly common: number;
}

/** Roughly: a place takes two bytes, and a group some more. */
function sizeOf({ keys, places }: Postings): number {
  return keys.reduce((sum, key) => sum + key.length + 6, 0) + places.length * 5;
}

/** A word, and for each group that has it how many groups further that is, and how many places further each place is. */
function writeKey(writer: CborWriter, { keys, starts, groups, places }: Postings, key: number): void {
  const [start, end] = [starts[key] ?? 0, starts[key + 1] ?? 0];
  let count = 0;
  for (let posting = start; posting < end; posting += 1)
    if (posting === start || groups[posting] !== groups[posting - 1]) count += 1;
  writer.list(3);
  writer.text(keys[key] ?? '');
  writer.list(count);
  let lastGroup = 0;
  for (let from = start; from < end;) {
    const group = groups[from] ?? 0;
    let to = from + 1;
    while (to < end && groups[to] === group) to += 1;
    writer.list(3);
    writer.number(group - lastGroup);
    writer.list(to - from);
    let lastPlace = 0;
    for (let posting = from; posting < to; posting += 1) {
      writer.number((places[posting] ?? 0) - lastPlace);
      lastPlace = places[posting] ?? 0;
    }
    writer.list(0);
    lastGroup = group;
    from = to;
  }
  writer.list(0);
}
