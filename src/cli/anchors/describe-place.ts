import { nameId } from '../../edition/element-ids.ts';
import type { Name } from '../../edition/names/name.ts';
import { plainBlock } from '../../edition/plain-text.ts';
import type { OpenText } from '../open-text.ts';

const shownWords = 8;

/**
 * Name a place of a text so that the editor finds it.
 *
 * @param text
 *   The text.
 * @param place
 *   Index in the list of `placesOf`.
 * @returns
 *   Its line and its first words.
 */
export function describePlace({ file, article, lines }: OpenText, place: number): DescribedPlace {
  const passage = article.text[place];
  const note = article.notes[place - article.text.length];
  const line = lines.get(passage?.anchor ?? note?.label ?? '') ?? 0;
  const blocks = passage === undefined ? (note?.blocks ?? []) : [passage.block];
  const words = blocks.map(plainBlock).join(' ').match(/\S+/gu) ?? [];
  const start = words.slice(0, shownWords).join(' ');
  return {
    file,
    line,
    target: `line:${String(line)}`,
    text: `line ${String(line)} "${start}${words.length > shownWords ? ' …' : ''}"`,
  };
}

/**
 * Name a name of the index so that the editor finds it.
 *
 * @param anchor
 *   Its anchor.
 * @param names
 *   The names of the edition.
 * @param fileOf
 *   Give the file of a name by its anchor.
 * @returns
 *   Its file and what the index calls it: `name-kemal "Mustafa Kemal"`.
 */
export function describeName(
  anchor: string,
  names: readonly Name[],
  fileOf: (anchor: string) => string | null,
): DescribedPlace {
  const name = names.find(({ id }) => nameId(id) === anchor)?.name ?? '';
  return { file: fileOf(anchor) ?? '', line: 0, target: anchor, text: `${anchor} "${name}"` };
}

/** Where an editor finds a place, and how the command names it. */
export interface DescribedPlace {
  readonly file: string;
  /** 1-based; 0 where the whole file is meant. */
  readonly line: number;
  /** As `--decide` takes it: `line:45`. */
  readonly target: string;
  /** For people: `line 45 "The lamps along the quay were lit …"`. */
  readonly text: string;
}
