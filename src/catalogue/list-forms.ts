import { referenceFormats } from '../edition/cite/reference-formats.ts';
import type { EditionDescription } from '../edition/describe-edition.ts';
import { formatFile, formatsOf } from '../exports/formats.ts';

/** A file in which an edition is offered. */
export interface OfferedForm {
  /** Never twice in one edition: `tei`, `bib`, `works-bib`. */
  readonly id: string;
  /** What a reader sees. */
  readonly label: string;
  /** Its path in the folder of the edition: `entente.tei.xml`. */
  readonly file: string;
  /** `application/tei+xml`, without parameters. */
  readonly type: string;
  /** The profile of that type (RFC 6906), or null. */
  readonly profile: string | null;
  /**
   * What it holds. `text`: every word of text and notes; `annotations`: the editor's comments; `record`: the edition, for
   * a reference manager; `works`: the works that it cites, for the same; `archive`: all of these.
   */
  readonly holds: 'text' | 'annotations' | 'record' | 'works' | 'archive';
}

/**
 * List the files in which an edition is offered.
 *
 * @param slug
 *   Of the edition.
 * @param description
 *   How much of everything it holds, and whether there is a PDF of it: one that says something else than the page is not
 *   offered.
 * @returns
 *   In the order in which they are offered.
 */
export function listForms(
  slug: string,
  { counts, paper }: Pick<EditionDescription, 'counts' | 'paper'>,
): readonly OfferedForm[] {
  const full = formatsOf({ annotations: { length: counts.annotations } }).map((format): OfferedForm => {
    const { id, label, fullText, mediaType } = format;
    const holds = id === 'bag' ? 'archive' : fullText ? 'text' : 'annotations';
    return { id, label, file: formatFile(slug, format), ...typeAndProfile(mediaType), holds };
  });
  const references = (['record', 'works'] as const)
    .filter((holds) => holds === 'record' || counts.sources > 0)
    .flatMap((holds) =>
      referenceFormats.map(({ extension, name, mediaType }): OfferedForm => ({
        id: holds === 'works' ? `works-${extension}` : extension,
        label: holds === 'works' ? `Works cited (${name})` : name,
        file: `${holds === 'works' ? holds : slug}.${extension}`,
        ...typeAndProfile(mediaType),
        holds,
      })),
    );
  const pdf: OfferedForm = {
    id: 'pdf',
    label: 'PDF',
    file: `${slug}.pdf`,
    type: 'application/pdf',
    profile: null,
    holds: 'text',
  };
  return [...(paper === 'current' ? [pdf] : []), ...full, ...references];
}

/** Links have a profile of its own beside the type, which takes no parameters (RFC 8288, 3.4.1). */
function typeAndProfile(mediaType: string): Pick<OfferedForm, 'type' | 'profile'> {
  const [type = '', ...parameters] = mediaType.split(/\s*;\s*/u);
  return { type, profile: /^profile="(.+)"$/u.exec(parameters.join(';'))?.[1] ?? null };
}
