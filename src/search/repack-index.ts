import { createHash } from 'node:crypto';
import { encode } from 'cborg';
import type { IndexFile } from './index-file.ts';
import { type PagefindWord, parseChunk, parseMeta, toPagefindFile } from './pagefind-files.ts';

/** The index, as a browser fetches it. */
export interface RepackedIndex {
  /** What Pagefind asks for first, `pagefind-entry.json`. */
  readonly entry: unknown;
  /** The list of pages and chunks, which Pagefind asks for next. */
  readonly meta: Uint8Array;
  /** Its code, and the chunks. */
  readonly files: readonly IndexFile[];
}

/** Bytes that a chunk costs in the list of chunks, which every reader fetches, before packing. */
const costOfChunk = 24;
const smallestChunk = 4000;

/** A key is a word and one mark of its end; Pagefind adds compounds of several, which nobody looks for. */
const isKey = /^[^\u01c2\u01c3]+(?:\u01c3|\u01c2[a-z]{4})$/u;

/**
 * Pack the index of Pagefind anew, so that a first search fetches little of it.
 *
 * Pagefind cuts its index into chunks of a fixed size, of which every word that is looked for costs one, and two where
 * the words that begin so are parted. Here the chunks are as small as the list of them allows (together the least where
 * both are the same), and are cut where few words begin alike. The pages get their numbers for names.
 *
 * @param files
 *   What Pagefind wrote.
 * @param numberOf
 *   The number of a page, from 0, by the name that Pagefind gave it.
 * @returns
 *   What a browser needs of it.
 * @throws {Error}
 *   When a file is missing or has another form.
 */
export function repackIndex(files: readonly IndexFile[], numberOf: (name: string) => number): RepackedIndex {
  const one = (pattern: RegExp): IndexFile => {
    const found = files.find(({ path }) => pattern.test(path));
    if (found === undefined) throw new Error(`Expected a file ${pattern.source} from Pagefind.`);
    return found;
  };
  const metaFile = one(/\.pf_meta$/u);
  const [version, pages, , ...rest] = parseMeta(metaFile.content);
  const words = files
    .filter(({ path }) => path.endsWith('.pf_index'))
    .flatMap(({ content }) => parseChunk(content))
    .filter(([word]) => isKey.test(word))
    .map((word): SizedWord => ({ word, size: encode(word).length }))
    .sort((a, b) => compareUtf8(a.word[0], b.word[0]));
  const chunks = cutChunks(words).map((chunk) => {
    const content = toPagefindFile([chunk.map(({ word }) => word)]);
    const first = chunk[0]?.word[0] ?? '';
    const last = chunk.at(-1)?.word[0] ?? '';
    return { content, first, last, name: digestOf(content).slice(0, 6) };
  });
  const meta = toPagefindFile([
    version,
    // How many words a page has counts only in Pagefind’s own ranking.
    pages.map(([name, , ...more]) => [String(numberOf(name)), 1, ...more]),
    chunks.map(({ name }, number) => [...boundsOf(chunks, number), name]),
    ...rest,
  ]);
  const metaName = `und_${digestOf(meta).slice(0, 10)}`;
  const entry = JSON.parse(Buffer.from(one(/^pagefind-entry\.json$/u).content).toString('utf8')) as PagefindEntry;
  const languages = Object.entries(entry.languages).map(([tag, own]) => [tag, { ...own, hash: metaName }]);
  return {
    entry: { ...entry, languages: Object.fromEntries(languages) as unknown },
    meta,
    files: [
      ...files.filter(({ path }) => path === 'pagefind.js' || path.startsWith('wasm.')),
      ...chunks.map(({ name, content }) => ({ path: `index/${name}.pf_index`, content })),
    ],
  };
}

/** Cut near the size that costs least, where the words on both sides have least in common. */
function cutChunks(words: readonly SizedWord[]): readonly (readonly SizedWord[])[] {
  const total = words.reduce((sum, { size }) => sum + size, 0);
  const wanted = Math.max(smallestChunk, Math.sqrt(costOfChunk * total));
  const chunks: SizedWord[][] = [];
  let start = 0;
  while (start < words.length) {
    let size = 0;
    let cut = { at: words.length, common: Infinity };
    for (let at = start; at < words.length; at += 1) {
      if (at > start && size >= wanted * 0.6) {
        const common = commonLength(words[at - 1]?.word[0] ?? '', words[at]?.word[0] ?? '');
        if (common < cut.common) cut = { at, common };
      }
      size += words[at]?.size ?? 0;
      if (size > wanted * 1.4 && cut.at < words.length) break;
    }
    // The end of the list is as good a place as any other.
    if (size <= wanted * 1.4) cut = { at: words.length, common: 0 };
    chunks.push(words.slice(start, cut.at));
    start = cut.at;
  }
  return chunks;
}

/** As Pagefind writes them: as much of a word as tells it from that across the cut. */
function boundsOf(
  chunks: readonly { readonly first: string; readonly last: string }[],
  number: number,
): [string, string] {
  const { first = '', last = '' } = chunks[number] ?? {};
  const before = chunks[number - 1]?.last;
  const after = chunks[number + 1]?.first;
  return [
    before === undefined
      ? first
      : Array.from(first)
          .slice(0, commonLength(before, first) + 1)
          .join(''),
    after === undefined
      ? last
      : Array.from(last)
          .slice(0, commonLength(last, after) + 1)
          .join(''),
  ];
}

/** How many characters two words have in common at their beginning. */
function commonLength(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  const index = left.findIndex((character, at) => character !== right[at]);
  return index === -1 ? left.length : index;
}

function compareUtf8(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function digestOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

interface SizedWord {
  readonly word: PagefindWord;
  /** Bytes before packing. */
  readonly size: number;
}

interface PagefindEntry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}
