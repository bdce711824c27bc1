/** A form in which a whole edition is offered. */
export interface Format {
  readonly id: FormatId;
  /** What a reader sees. */
  readonly label: string;
  /** Of its file, without the dot in front: `/entente/entente.tei.xml`. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether it holds every word of the text and the notes. */
  readonly fullText: boolean;
}

export type FormatId = 'epub' | 'tei' | 'jats' | 'markdown' | 'text' | 'annotations' | typeof bag;

/** The format that holds all others, the references and the content that everything was made from. */
export const bag = 'bag';

/** How each is written is told apart (`write-format.ts`): who only names them need not load what writes them. */
const formats: readonly Format[] = [
  { id: 'epub', label: 'EPUB', extension: 'epub', mediaType: 'application/epub+zip', fullText: true },
  { id: 'tei', label: 'TEI', extension: 'tei.xml', mediaType: 'application/tei+xml', fullText: true },
  { id: 'jats', label: 'JATS', extension: 'jats.xml', mediaType: 'application/xml', fullText: true },
  { id: 'markdown', label: 'Markdown', extension: 'md', mediaType: 'text/markdown', fullText: true },
  { id: 'text', label: 'Plain text', extension: 'txt', mediaType: 'text/plain', fullText: true },
  {
    id: 'annotations',
    label: 'Annotations (W3C)',
    extension: 'annotations.jsonld',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    fullText: false,
  },
  { id: bag, label: 'Everything, for depositing', extension: 'zip', mediaType: 'application/zip', fullText: true },
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
