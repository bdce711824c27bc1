import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type PagefindIndex, close, createIndex } from 'pagefind';
import { facetNames } from './facet.ts';
import { frequentWords } from './frequent-words.ts';
import { gatherFacets } from './gather-facets.ts';
import { gatherWords } from './gather-words.ts';
import type { IndexFile } from './index-file.ts';
import { joinFiles } from './join-files.ts';
import type { NameForms } from './name-forms.ts';
import type { CatalogueEdition, CatalogueFile, PassageGroup } from './passage.ts';
import { type SearchedEdition, readSearchedEditions } from './read-searched-editions.ts';
import { type PassageRecord, recordOf } from './record-of.ts';
import { type RepackedIndex, repackIndex } from './repack-index.ts';

const charactersPerFile = 3500;

export interface SearchIndex {
  readonly files: readonly IndexFile[];
  readonly passages: number;
}

/**
 * Make the search index of a site.
 *
 * Pagefind keeps which word stands where; what a hit shows is kept beside it, as it stands on the page, in small files
 * of neighbouring passages, with a catalogue of the groups, the names of each edition in all their forms, what a search
 * can be narrowed to, and the list of words for near spellings. The fragments that Pagefind makes hold folded words
 * only, so they are left out, and so are its ready-made pages.
 *
 * @param pages
 *   The HTML of the pages by their address, from the root of the site: `entente/`.
 * @returns
 *   The files of the index, and how many passages it has.
 * @throws {Error}
 *   Where Pagefind does not start, reports errors, or writes files of another form than we know.
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
 *   Where Pagefind does not start, reports errors, or writes files of another form than we know.
 */
export async function indexEditions(editions: readonly SearchedEdition[]): Promise<SearchIndex> {
  const passages = editions.flatMap(({ groups }) => groups.flatMap((group) => group.passages));
  const frequent = frequentWords(passages);
  const indexed = editions.map((edition) => indexedEdition(edition, new Set(frequent)));
  const facets = gatherFacets(editions);
  const { entry, meta, files } = await indexRecords(indexed.flatMap(({ records }) => records));
  const catalogue: CatalogueFile = { editions: indexed.map((edition) => edition.entry), frequent, entry };
  return {
    files: [
      ...files,
      { path: 'catalogue.bin', content: joinFiles(packed('catalogue', catalogue).content, meta) },
      packed('words.bin', gatherWords(passages)),
      ...facetNames.map((name) => packed(`facets/${name}.bin`, facets[name])),
      ...indexed.flatMap(({ files }) => files),
    ],
    passages: passages.length,
  };
}

/** The part of the index that is the edition’s own: its records for Pagefind, its files, and its entry in the catalogue. */
function indexedEdition(
  { slug, title, lang, groups, names }: SearchedEdition,
  frequent: ReadonlySet<string>,
): IndexedEdition {
  const namesAt = new Map<string, NameForms[]>();
  for (const name of names) {
    for (const id of name.places) namesAt.set(id, [...(namesAt.get(id) ?? []), name]);
  }
  const records = groups.map((group) => recordOf(group, ({ id }) => namesAt.get(id) ?? [], frequent));
  const forms = names.map(({ id, forms, others }): NameForms => ({ id, forms, others }));
  const digest = createHash('sha256')
    .update(JSON.stringify([groups, forms]))
    .digest('hex')
    .slice(0, 6);
  const folder = `passages/${slug}-${digest}`;
  const entries = groups.map(
    (group, number) => [group.kind, records[number]?.stride ?? 1, group.passages.length, perFile(group)] as const,
  );
  return {
    records,
    entry: { slug, title, lang, digest, groups: entries },
    files: [
      packed(`${folder}/names.bin`, forms),
      ...groups.flatMap((group, number) => passageFiles(group, `${folder}/${String(number)}`)),
    ],
  };
}

async function indexRecords(records: readonly PassageRecord[]): Promise<RepackedIndex> {
  // One language for all: the words are folded, and none is to be cut to a stem.
  const language = 'und';
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    for (const [number, { content }] of records.entries()) {
      const added = await index.addCustomRecord({ url: String(number), content, language });
      if (added.errors.length > 0) throw new Error(`Pagefind could not index the site: ${added.errors.join('; ')}`);
    }
    return await takeFiles(index, records.length);
  } finally {
    await close();
  }
}

/** Read from Pagefind’s fragments what it calls each record, and pack the rest anew. */
async function takeFiles(index: PagefindIndex, count: number): Promise<RepackedIndex> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind could not write the index: ${errors.join('; ')}`);
  const numbers = new Map<string, number>();
  for (const { path, content } of files) {
    const name = /^fragment\/(.+)\.pf_fragment$/u.exec(path)?.[1];
    if (name === undefined) continue;
    const number = /^pagefind_dcd\{"url":"\/?(\d+)"/u.exec(gunzipSync(content).toString('utf8'))?.[1];
    if (number !== undefined) numbers.set(name, Number(number));
  }
  if (numbers.size !== count) {
    throw new Error(
      `Expected a fragment of Pagefind for each of ${String(count)} groups; found ${String(numbers.size)}.`,
    );
  }
  return repackIndex(files, (name) => {
    const number = numbers.get(name);
    if (number === undefined) throw new Error(`Pagefind has a page ${name} without a fragment.`);
    return number;
  });
}

/** Small files, for each of five hits may need one of its own; not so small that packing them does not pay. */
function perFile({ passages }: PassageGroup): number {
  const characters = passages.reduce((sum, { text }) => sum + text.length, 0);
  return Math.max(1, Math.round((charactersPerFile * passages.length) / characters));
}

function passageFiles(group: PassageGroup, path: string): readonly IndexFile[] {
  const size = perFile(group);
  return Array.from({ length: Math.ceil(group.passages.length / size) }, (_, part) =>
    packed(`${path}-${String(part)}.bin`, group.passages.slice(part * size, (part + 1) * size)),
  );
}

/** JSON under gzip, as Pagefind packs its own files: as small on a host that does not compress. */
function packed(path: string, data: unknown): IndexFile {
  return { path, content: gzipSync(JSON.stringify(data), { level: 9 }) };
}

interface IndexedEdition {
  readonly records: readonly PassageRecord[];
  readonly entry: CatalogueEdition;
  readonly files: readonly IndexFile[];
}
