import { type CatalogueFile, packGroups } from './catalogue-file.ts';
import { facetNames } from './facet.ts';
import { frequentWords } from './frequent-words.ts';
import { gatherFacets } from './gather-facets.ts';
import { gatherPostings } from './gather-postings.ts';
import { gatherWords } from './gather-words.ts';
import type { IndexFile } from './index-file.ts';
import { packAside } from './pack-aside.ts';
import type { EditionName } from './passage.ts';
import type { PreparedEdition } from './prepared-edition.ts';
import { writeChunks } from './write-chunks.ts';

/**
 * Make the search index of all editions.
 *
 * Pagefind’s code in the browser finds which word stands where, in an index of its form that is written here. Beside it
 * stand a catalogue of all groups of passages, what a search can be narrowed to, and the list of words for near
 * spellings. What a hit shows is in the files of its edition, which are written already.
 *
 * @param editions
 *   As `prepareEdition` prepared them, in the order in which they are to stand in the catalogue.
 * @returns
 *   The files of the index but for those of the editions, and for Pagefind’s code (`takePagefind`).
 */
export async function buildSearchIndex(editions: readonly PreparedEdition[]): Promise<readonly IndexFile[]> {
  // This list needs no other part of the index, and so is packed while they are made.
  const words = packAside('words.bin', gatherWords(editions.map(({ spellings }) => spellings)));
  const frequent = frequentWords(editions.map(({ counts }) => counts));
  const { files, bounds, folder } = await writeChunks(gatherPostings(editions, new Set(frequent)));
  const facets = gatherFacets(editions);
  const catalogue: CatalogueFile = {
    editions: editions.map(({ digest, groups }) => [digest, packGroups(groups.map(({ entry }) => entry))]),
    passages: editions.reduce((sum, { groups }) => sum + groups.reduce((all, { size }) => all + size, 0), 0),
    frequent,
    chunks: [folder, bounds],
  };
  const names = editions.map(({ slug, title, lang }): EditionName => ({ slug, title, lang }));
  const beside = await Promise.all([
    packAside('catalogue.bin', catalogue),
    words,
    packAside('facets/editions.bin', names),
    ...facetNames.map((name) => packAside(`facets/${name}.bin`, facets[name])),
  ]);
  return [...beside, ...files];
}
