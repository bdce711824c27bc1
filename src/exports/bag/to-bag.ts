import { nameOf } from '../../edition/name-of.ts';
import { checksumLine } from '../checksum-line.ts';
import { editionLines } from '../edition-lines.ts';
import type { Publication } from '../publication.ts';
import { type ArchivedFile, zipFiles } from '../zip-files.ts';

/**
 * Put files into a bag, ready to be deposited: a zip archive with the checksum of each, in the form of BagIt 1.0.
 *
 * `sha256sum -c manifest-sha256.txt` checks it, as does every program that knows bags.
 *
 * @param publication
 *   The edition as it is published.
 * @param files
 *   What is deposited; paths from the folder of the edition.
 * @returns
 *   The archive, with one folder in it; the same bytes for the same files.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8493
 */
export function toBag(publication: Publication, files: readonly ArchivedFile[]): Uint8Array<ArrayBuffer> {
  const payload = files.map(({ path, content }) => ({
    path: `data/${path}`,
    content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    // A book is an archive itself, and does not get smaller.
    stored: path.endsWith('.epub'),
  }));
  const tags = [
    { path: 'bagit.txt', content: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' },
    { path: 'bag-info.txt', content: infoOf(publication, payload) },
    { path: 'manifest-sha256.txt', content: sumsOf(payload) },
  ];
  const tagSums = { path: 'tagmanifest-sha256.txt', content: sumsOf(tags) };
  return zipFiles(
    [...tags, tagSums, ...payload].map((file) => ({ ...file, path: `${publication.edition.slug}/${file.path}` })),
  );
}

function sumsOf(files: readonly ArchivedFile[]): string {
  return files.map(({ path, content }) => checksumLine(path, content)).join('');
}

function infoOf(publication: Publication, payload: readonly { readonly content: Uint8Array }[]): string {
  const { edition, address } = publication;
  const { title, subtitle, author } = edition.article.frontmatter;
  const release = edition.history?.releases.at(-1);
  const bytes = payload.reduce((sum, { content }) => sum + content.length, 0);
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['External-Identifier', address],
    ['External-Description', subtitle === undefined ? title : `${title}: ${subtitle}`],
    ...author.map((agent) => ['Author', nameOf(agent)] as const),
    ...editionLines(publication).map((line) => ['Note', line] as const),
    ...(release === undefined ? [] : [['Bagging-Date', release.date] as const]),
    ['Payload-Oxum', `${String(bytes)}.${String(payload.length)}`],
  ];
  return fields.map(([name, value]) => `${name}: ${value.replace(/\s+/gu, ' ')}\n`).join('');
}
