import type { Edition } from '../edition/edition.ts';
import { onceForEach } from '../edition/once-for-each.ts';
import { toBag } from './bag/to-bag.ts';
import { toEpub } from './epub/to-epub.ts';
import { toJats } from './jats/to-jats.ts';
import { toMarkdown } from './markdown/to-markdown.ts';
import { toPlainText } from './plain-text/to-plain-text.ts';
import type { Publication } from './publication.ts';
import { referenceFiles } from './reference-files.ts';
import { toTei } from './tei/to-tei.ts';
import { toWebAnnotation } from './web-annotation/to-web-annotation.ts';

/** A form in which a whole edition is offered. */
export interface Format {
  readonly id: string;
  /** What a reader sees. */
  readonly label: string;
  /** Of its file, without the dot in front: `/entente/entente.tei.xml`. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether it holds every word of the text and the notes. */
  readonly fullText: boolean;
  readonly write: (publication: Publication) => string | Uint8Array<ArrayBuffer>;
}

/** Each from the same model; none knows another. */
const singleFormats: readonly Format[] = [
  { id: 'epub', label: 'EPUB', extension: 'epub', mediaType: 'application/epub+zip', fullText: true, write: toEpub },
  { id: 'tei', label: 'TEI', extension: 'tei.xml', mediaType: 'application/tei+xml', fullText: true, write: toTei },
  { id: 'jats', label: 'JATS', extension: 'jats.xml', mediaType: 'application/xml', fullText: true, write: toJats },
  { id: 'markdown', label: 'Markdown', extension: 'md', mediaType: 'text/markdown', fullText: true, write: toMarkdown },
  { id: 'text', label: 'Plain text', extension: 'txt', mediaType: 'text/plain', fullText: true, write: toPlainText },
  {
    id: 'annotations',
    label: 'Annotations (W3C)',
    extension: 'annotations.jsonld',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    fullText: false,
    write: toWebAnnotation,
  },
];

/** The format that holds all others. */
export const bag = 'bag';

/** The last holds all others, the references and the content that everything was made from. */
const formats: readonly Format[] = [
  ...singleFormats,
  {
    id: bag,
    label: 'Everything, for depositing',
    extension: 'zip',
    mediaType: 'application/zip',
    fullText: true,
    write: (publication) => toBag(publication, everything(publication)),
  },
];

/**
 * List the formats in which an edition is offered.
 *
 * @param edition
 *   Any edition.
 * @returns
 *   Formats in the order in which they are offered; that of the annotations only where there are any.
 */
export function formatsOf(edition: OfferedEdition): readonly Format[] {
  return formats.filter(({ id }) => id !== 'annotations' || edition.annotations.length > 0);
}

/** What decides in which formats an edition is offered: any edition, or its counts. */
export interface OfferedEdition {
  readonly annotations: { readonly length: number };
}

/**
 * Name the file of a format.
 *
 * @param slug
 *   Of the edition.
 * @param format
 *   One of its formats.
 * @returns
 *   The name in the folder of the edition: `entente.tei.xml`.
 */
export function formatFile(slug: string, { extension }: Format): string {
  return `${slug}.${extension}`;
}

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
  return contentOf(publication, format);
}

/** What was written of an edition: the file of everything holds each of the others. */
const written = onceForEach<Edition, Map<string, Uint8Array<ArrayBuffer>>>(() => new Map());

function contentOf(publication: Publication, format: Format): Uint8Array<ArrayBuffer> {
  const known = written(publication.edition);
  const key = `${format.id} ${publication.address}`;
  const content = known.get(key) ?? toBytes(format.write(publication));
  // Nobody asks for everything twice.
  if (singleFormats.includes(format)) known.set(key, content);
  return content;
}

function toBytes(content: string | Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function everything(publication: Publication): Parameters<typeof toBag>[1] {
  const { slug } = publication.edition;
  const offered = formatsOf(publication.edition).filter((format) => singleFormats.includes(format));
  return [
    ...offered.map((format) => ({ path: formatFile(slug, format), content: contentOf(publication, format) })),
    ...referenceFiles(publication),
    ...publication.content.map((file) => ({ ...file, path: `content/${file.path}` })),
  ];
}
