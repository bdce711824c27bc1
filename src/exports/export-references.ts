import { citedEdition } from '../edition/cite/cited-edition.ts';
import { passageItem } from '../edition/cite/passage-item.ts';
import { type ReferenceFormat, referenceFormats } from '../edition/cite/reference-formats.ts';
import type { Edition } from '../edition/edition.ts';
import { onceForEach } from '../edition/once-for-each.ts';

/**
 * Write an edition, or the works that it cites, for reference managers.
 *
 * @param edition
 *   The edition.
 * @param settings
 *   What to write, in which format, and the whole address of the reading page.
 * @returns
 *   The text of the file and its media type.
 */
export function exportReferences(
  edition: Edition,
  settings: {
    readonly of: 'edition' | 'works';
    readonly extension: ReferenceFormat['extension'];
    readonly address: string;
  },
): { readonly text: string; readonly mediaType: string } {
  const { of, extension, address } = settings;
  const format = referenceFormats.find((candidate) => candidate.extension === extension);
  if (format === undefined) throw new Error(`There is no format with the extension ${extension}.`);
  const known = written(edition);
  const key = `${of}.${extension} ${address}`;
  const text =
    known.get(key) ?? format.write(of === 'works' ? edition.sources : [passageItem(citedEdition(edition, address))]);
  known.set(key, text);
  return { text, mediaType: format.mediaType };
}

/** What was written of an edition: each file is offered by itself, and in the one that holds everything. */
const written = onceForEach<Edition, Map<string, string>>(() => new Map());
