import type { Edition } from '../edition/edition.ts';
import { onceForEach } from '../edition/once-for-each.ts';
import { toBag } from './bag/to-bag.ts';
import { toEpub } from './epub/to-epub.ts';
import { type FormatId, bag, formatFile, formatsOf } from './formats.ts';
import { toJats } from './jats/to-jats.ts';
import { toMarkdown } from './markdown/to-markdown.ts';
import { toPlainText } from './plain-text/to-plain-text.ts';
import type { Publication } from './publication.ts';
import { referenceFiles } from './reference-files.ts';
import { toTei } from './tei/to-tei.ts';
import { toWebAnnotation } from './web-annotation/to-web-annotation.ts';

/** Each from the same model; none knows another. */
const writers: Readonly<Record<FormatId, (publication: Publication) => string | Uint8Array<ArrayBuffer>>> = {
  epub: toEpub,
  tei: toTei,
  jats: toJats,
  markdown: toMarkdown,
  text: toPlainText,
  annotations: toWebAnnotation,
  bag: (publication) => toBag(publication, everything(publication)),
};

/**
 * Write an edition in one of its formats.
 *
 * @param publication
 *   The edition as it is published.
 * @param id
 *   Of the format.
 * @returns
 *   The whole file.
 * @throws {Error}
 *   Where the edition is not offered in it.
 */
export function writeFormat(publication: Publication, id: string): Uint8Array<ArrayBuffer> {
  const format = formatsOf(publication.edition).find((candidate) => candidate.id === id);
  if (format === undefined) throw new Error(`${publication.edition.slug} is not offered as ${id}.`);
  return contentOf(publication, format.id);
}

/** What was written of an edition: the file of everything holds each of the others. */
const written = onceForEach<Edition, Map<string, Uint8Array<ArrayBuffer>>>(() => new Map());

function contentOf(publication: Publication, id: FormatId): Uint8Array<ArrayBuffer> {
  const known = written(publication.edition);
  const key = `${id} ${publication.address}`;
  const content = known.get(key) ?? toBytes(writers[id](publication));
  // Nobody asks for everything twice.
  if (id !== bag) known.set(key, content);
  return content;
}

function toBytes(content: string | Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function everything(publication: Publication): Parameters<typeof toBag>[1] {
  const { slug } = publication.edition;
  const offered = formatsOf(publication.edition).filter(({ id }) => id !== bag);
  return [
    ...offered.map((format) => ({ path: formatFile(slug, format), content: contentOf(publication, format.id) })),
    ...referenceFiles(publication),
    ...publication.content.map((file) => ({ ...file, path: `content/${file.path}` })),
  ];
}
