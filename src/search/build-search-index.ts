import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type PagefindIndex, close, createIndex } from 'pagefind';
import { gatherWords } from './gather-words.ts';
import type { Catalogue, CatalogueEdition, PassageGroup } from './passage.ts';
import { type SearchedEdition, readSearchedEditions } from './read-searched-editions.ts';
import { type PassageRecord, recordOf } from './record-of.ts';

const charactersPerFile = 3500;

export interface SearchIndex {
  readonly files: readonly IndexFile[];
  readonly passages: number;
}

/** A file of the index. */
export interface IndexFile {
  /** From the folder of the index: `passages/und_1a2b3c4.bin`. */
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Make the search index of a site.
 *
 * Pagefind keeps which word stands where; what a hit shows is kept beside it, as it stands on the page, in small files
 * of neighbouring passages, with a catalogue of the groups and the list of words for near spellings. The fragments that
 * Pagefind makes hold folded words only, so they are left out, and so are its ready-made pages.
 *
 * @param pages
 *   The HTML of the pages by their address, from the root of the site: `entente/`.
 * @returns
 *   The files of the index, and how many passages it has.
 * @throws {Error}
 *   Where Pagefind does not start, or reports errors.
 */
export function buildSearchIndex(pages: ReadonlyMap<string, string>): Promise<SearchIndex> {
  return indexEditions(readSearchedEditions(pages));
}

/**
 * Make the search index of editions whose pages have been read, wherever that was.
 *
 * @param editions
 *   In the order in which they are to stand in the catalogue.
 * @returns
 *   The files of the index, and how many passages it has.
 * @throws {Error}
 *   Where Pagefind does not start, or reports errors.
 */
export async function indexEditions(editions: readonly SearchedEdition[]): Promise<SearchIndex> {
  const groups = editions.flatMap(({ groups }) => groups);
  const records = groups.map(recordOf);
  const built = await indexRecords(groups, records);

  let number = -1;
  const catalogue: Catalogue = {
    editions: editions.map(({ slug, title, lang, groups: own }): CatalogueEdition => {
      const entries = own.map((group) => {
        number += 1;
        return [
          group.kind,
          built.names[number] ?? '',
          records[number]?.stride ?? 1,
          group.passages.length,
          perFile(group),
        ] as const;
      });
      return { slug, title, lang, groups: entries };
    }),
  };
  const passages = groups.flatMap((group) => group.passages);
  return {
    files: [
      ...built.files,
      packed('catalogue.bin', catalogue),
      packed('words.bin', gatherWords(passages)),
      ...groups.flatMap((group, number) => passageFiles(group, built.names[number] ?? '')),
    ],
    passages: passages.length,
  };
}

async function indexRecords(groups: readonly PassageGroup[], records: readonly PassageRecord[]): Promise<BuiltRecords> {
  // One language for all: the words are folded, and none is to be cut to a stem.
  const language = 'und';
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    for (const [number, { content }] of records.entries()) {
      // The name of a file follows from its record; with the digest it changes whenever what it shows does.
      const digest = createHash('sha256').update(JSON.stringify(groups[number])).digest('hex').slice(0, 16);
      const added = await index.addCustomRecord({ url: `${String(number)}-${digest}`, content, language });
      if (added.errors.length > 0) throw new Error(`Pagefind could not index the site: ${added.errors.join('; ')}`);
    }
    return await takeFiles(index, records.length);
  } finally {
    await close();
  }
}

/** Keep what the browser fetches of Pagefind's files, and read from its fragments what it calls each record. */
async function takeFiles(index: PagefindIndex, count: number): Promise<BuiltRecords> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind could not write the index: ${errors.join('; ')}`);
  const names: string[] = [];
  for (const { path, content } of files) {
    const name = /^fragment\/(.+)\.pf_fragment$/u.exec(path)?.[1];
    if (name === undefined) continue;
    const number = /^pagefind_dcd\{"url":"(\d+)-/u.exec(gunzipSync(content).toString('utf8'))?.[1];
    if (number !== undefined) names[Number(number)] = name;
  }
  const named = Object.keys(names).length;
  if (named !== count) {
    throw new Error(`Expected a fragment of Pagefind for each of ${String(count)} groups; found ${String(named)}.`);
  }
  const wanted = /^(?:pagefind\.js|pagefind-entry\.json|wasm\..+|.+\.pf_meta|.+\.pf_index)$/u;
  return { names, files: files.filter(({ path }) => wanted.test(path)) };
}

/** Small files, for each of five hits may need one of its own; not so small that packing them does not pay. */
function perFile({ passages }: PassageGroup): number {
  const characters = passages.reduce((sum, { text }) => sum + text.length, 0);
  return Math.max(1, Math.round((charactersPerFile * passages.length) / characters));
}

function passageFiles(group: PassageGroup, name: string): readonly IndexFile[] {
  const size = perFile(group);
  return Array.from({ length: Math.ceil(group.passages.length / size) }, (_, part) =>
    packed(`passages/${name}-${String(part)}.bin`, group.passages.slice(part * size, (part + 1) * size)),
  );
}

/** JSON under gzip, as Pagefind packs its own files: as small on a host that does not compress. */
function packed(path: string, data: unknown): IndexFile {
  return { path, content: gzipSync(JSON.stringify(data), { level: 9 }) };
}

interface BuiltRecords {
  readonly files: readonly IndexFile[];
  /** What Pagefind calls each record, in the order of the groups. */
  readonly names: readonly string[];
}
