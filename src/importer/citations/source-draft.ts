import type { SourceName } from '../../edition/source.ts';
import type { Mention } from './mention.ts';
import { parseName, surnameOf } from './parse-name.ts';
import { states } from './rules/names.ts';
import { titleWords } from './title-words.ts';

/**
 * Begin a source with what its first mention says.
 *
 * @param mention
 *   A full mention, or the first of a work that is nowhere named in full.
 * @param names
 *   Its authors or editors, as printed.
 * @returns
 *   A draft, to which later mentions add.
 */
export function toDraft(mention: Mention, names: readonly string[]): SourceDraft {
  const people = joinStates(names).flatMap(splitBodies).map(parseName);
  return {
    mention,
    names: people,
    // A department is found by its own name as well as by that of its state.
    surnames: [...new Set([...people, ...names.map(parseName)].map(surnameOf))],
    title: [mention.title ?? mention.archive?.name ?? '', mention.publication.titleEnd].filter(Boolean).join(' '),
    words: titleWords(mention.title ?? ''),
    volumeWords: titleWords(mention.publication.volumeTitle ?? ''),
    aliases: new Set(mention.publication.alias === null ? [] : [titleWords(mention.publication.alias).join(' ')]),
    shortTitles: new Map(),
    isFull: isFull(mention),
  };
}

/**
 * Say whether a mention names its work in full: with an imprint or the larger work that it is in.
 *
 * @param mention
 *   Of a work.
 * @returns
 *   False for a title alone.
 */
export function isFull({ kind, publication }: Mention): boolean {
  return (
    kind === 'work' && (publication.imprint !== null || publication.container !== null || publication.repeatsContainer)
  );
}

/** `United States, Department of State` is one body. */
function joinStates(names: readonly string[]): readonly string[] {
  const [first, second, ...rest] = names;
  const isState = first !== undefined && second !== undefined && states.has(titleWords(first).join(' '));
  return isState ? [`${first}, ${second}`, ...rest] : names;
}

/** `Institut … – Arkhiv …` are two bodies. */
function splitBodies(name: string): readonly string[] {
  return name.split(/\s+[–—]\s+/u);
}

/** A source while the notes are being read. */
export interface SourceDraft {
  /** The mention that says most. */
  mention: Mention;
  names: readonly SourceName[];
  surnames: readonly string[];
  title: string;
  words: readonly string[];
  /** Of the title that its volume has for itself. */
  readonly volumeWords: readonly string[];
  /** What the author says that it will be called, folded. */
  readonly aliases: Set<string>;
  /** How it is called later, with how often. */
  readonly shortTitles: Map<string, number>;
  isFull: boolean;
}
