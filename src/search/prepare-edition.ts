import { createHash } from 'node:crypto';
import type { IndexFile } from './index-file.ts';
import { type FoldedName, type NameForms, foldName } from './name-forms.ts';
import { type NumberedWords, numberWords } from './number-words.ts';
import { otherFormKeys } from './other-form-keys.ts';
import { packFile } from './pack-file.ts';
import type { EditionName, PassageFile, PassageGroup } from './passage.ts';
import { prepareFacets } from './prepare-facets.ts';
import type { PreparedEdition, PreparedGroup } from './prepared-edition.ts';
import type { SearchedEdition } from './read-searched-editions.ts';

const charactersPerFile = 3500;

/**
 * Prepare an edition for the index.
 *
 * What a hit shows is kept as it stands on the page, in small files of neighbouring passages; what is indexed are its
 * words, each as the keys of its forms.
 *
 * @param edition
 *   What can be searched of it.
 * @returns
 *   What it brings to the index, and the files of its passages, with paths from the folder of the index.
 */
export function prepareEdition(edition: SearchedEdition): {
  readonly prepared: PreparedEdition;
  readonly files: readonly IndexFile[];
} {
  const { slug, title, lang, groups, names } = edition;
  const numbered = numberWords(groups);
  const forms = names.map(({ id, forms: own, others }): NameForms => ({ id, forms: own, others }));
  const name: EditionName = { slug, title, lang };
  const digest = createHash('sha256')
    .update(JSON.stringify([name, groups, forms]))
    .digest('hex')
    .slice(0, 10);
  const folder = `passages/${digest}`;
  const files = [
    packFile(`${folder}/names.bin`, forms),
    ...groups.flatMap((group, number) => passageFiles(name, group, `${folder}/${String(number)}`)),
  ];
  const { words, text, counts, spellings } = numbered;
  return {
    prepared: {
      ...name,
      digest,
      groups: prepareGroups(edition, numbered),
      words: words.join('\n'),
      text: Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString('base64'),
      counts,
      spellings: [...spellings].map(([spelling, count]) => `${spelling}\t${String(count)}`).join('\n'),
      facets: prepareFacets(edition),
      files: files.map(({ path, content }) => [path, content.length]),
    },
    files,
  };
}

function prepareGroups({ groups, names }: SearchedEdition, { folded }: NumberedWords): readonly PreparedGroup[] {
  const namesAt = new Map<string, FoldedName[]>();
  for (const name of names) {
    const own = foldName(name);
    for (const id of name.places) {
      const known = namesAt.get(id);
      if (known === undefined) namesAt.set(id, [own]);
      else known.push(own);
    }
  }
  return groups.map((group, number): PreparedGroup => {
    const own = folded[number] ?? [];
    // One place more than the longest has, so that a phrase never runs from one passage into the next.
    const stride = powerOfTwo(Math.ceil, Math.max(0, ...own.map(({ length }) => length)) + 1);
    const others = group.passages.flatMap(({ id }, passage): PreparedGroup['others'][number][] => {
      const keys = otherFormKeys(own[passage] ?? [], namesAt.get(id) ?? []);
      return keys.length === 0 ? [] : [[passage, ...keys]];
    });
    return { entry: [group.kind, stride, perFile(group)], size: group.passages.length, others };
  });
}

/** Small files, for each of five hits may need one of its own; not so small that packing them does not pay. */
function perFile({ passages }: PassageGroup): number {
  const characters = passages.reduce((sum, { text }) => sum + text.length, 0);
  return powerOfTwo(Math.round, Math.max(1, (charactersPerFile * passages.length) / characters));
}

function powerOfTwo(round: (exponent: number) => number, least: number): number {
  return 2 ** round(Math.log2(least));
}

function passageFiles(edition: EditionName, group: PassageGroup, path: string): readonly IndexFile[] {
  const size = perFile(group);
  return Array.from({ length: Math.ceil(group.passages.length / size) }, (_, part) => {
    const file: PassageFile = { edition, passages: group.passages.slice(part * size, (part + 1) * size) };
    return packFile(`${path}-${String(part)}.bin`, file);
  });
}
