import { existsSync } from 'node:fs';
import { z } from 'zod';
import { type DatedEvent, eventFieldsSchema } from '../edition/chronology/dated-event.ts';
import type { Problem } from '../edition/problem.ts';
import { parseYamlFields } from '../markdown/parse-yaml-fields.ts';
import { editionFile } from './edition-file.ts';
import { readTextFile } from './read-text-file.ts';

/** The chronology of an edition as it lies on the disk. */
export interface ReadChronology {
  /** In the order of the file. */
  readonly events: readonly DatedEvent[];
  /** Its name, and the 1-based line of the anchor of each event. */
  readonly file: { readonly name: string; readonly lines: readonly number[] };
  readonly problems: readonly Problem[];
}

/**
 * Read `chronology.yaml`.
 *
 * @param slug
 *   The name of the edition's folder.
 * @returns
 *   Its events; none where there is no such file, or, with problems, where it cannot be read.
 */
export function readChronology(slug: string): ReadChronology {
  const { path, name } = editionFile(slug, 'chronology.yaml');
  const nothing = { events: [], file: { name, lines: [] } };
  if (!existsSync(path)) return { ...nothing, problems: [] };
  const { text, problems } = readTextFile(path, name);
  if (text === null) return { ...nothing, problems };
  const fields = parseYamlFields(text, {
    file: name,
    firstLine: 1,
    schema: z.array(eventFieldsSchema),
    name: 'chronology',
    hint: 'Each event has date, printed, event and anchor; README.md shows some under "Chronology".',
    onlyText: true,
  });
  if (fields.data === null) return { ...nothing, problems: fields.problems };
  const lines = fields.data.map((_, index) => fields.lineOf([index, 'anchor']));
  return { events: fields.data, file: { name, lines }, problems: [] };
}
