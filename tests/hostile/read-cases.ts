import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, sep } from 'node:path';

/** What somebody may give us, and what must come of it. */
export interface HostileCase {
  /** From the folder of the cases: `code/expression`. */
  readonly name: string;
  /** The last part of it, which is the name of the edition. */
  readonly slug: string;
  /** What it tries, in a sentence. */
  readonly what: string;
  /** The bytes of a transcription; null where the edition was made by hand. */
  readonly transcription: Buffer | null;
  /** The files of an edition that was made by hand, by name; those of the register begin with `names/`. */
  readonly files: Readonly<Record<string, Buffer>>;
  /** The name of its folder. */
  readonly folder: string;
  /** The characters of passages and notes by id, and of the title. */
  readonly shows: Readonly<Record<string, string>>;
  /** What other pages of the edition show, by path: `works/`. */
  readonly also: Readonly<Record<string, readonly string[]>>;
  /** The problems for which it is refused, as `id line`; none where it is not. */
  readonly refused: readonly string[];
  /** Too large for a site in a test: only its text is made into HTML. */
  readonly unbuilt: boolean;
}

/**
 * Read the cases of `tests/fixtures/hostile/`, each a small recipe.
 *
 * A text is a list of lines; a line is a string, or pieces that are put together without anything between. A piece
 * `{ repeat, times }` is repeated, with `§` in it counted from 1. In the encoding `latin1` each character is a byte.
 *
 * @returns
 *   By name.
 */
export function readCases(): readonly HostileCase[] {
  const folder = 'tests/fixtures/hostile';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.split(sep).join('/'))
    .sort()
    .map((file) => {
      const written = JSON.parse(readFileSync(join(folder, file), 'utf8')) as WrittenCase;
      const {
        what,
        lines,
        lineEnd = '\n',
        encoding = 'utf8',
        files,
        folder: folderName,
        shows,
        also = {},
        refused = [],
        unbuilt,
      } = written;
      return {
        name: file.replace(/\.json$/u, ''),
        slug: basename(file, '.json'),
        what,
        transcription: lines === undefined ? null : Buffer.from(lines.map(toText).join(lineEnd), encoding),
        files: mapValues(files ?? {}, (text) => Buffer.from(`${text.map(toText).join('\n')}\n`, encoding)),
        folder: folderName ?? basename(file, '.json'),
        shows: mapValues(shows ?? {}, toText),
        also,
        refused,
        unbuilt: unbuilt === true,
      };
    });
}

function toText(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if (!('repeat' in piece)) return piece.map(toText).join('');
  const { repeat, times } = piece;
  if (!repeat.includes('§')) return repeat.repeat(times);
  return Array.from({ length: times }, (_, index) => repeat.replaceAll('§', String(index + 1))).join('');
}

function mapValues<From, To>(
  from: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, map(value)]));
}

type Piece = string | readonly Piece[] | { readonly repeat: string; readonly times: number };

interface WrittenCase {
  readonly what: string;
  readonly lines?: readonly Piece[];
  readonly lineEnd?: string;
  readonly encoding?: BufferEncoding;
  readonly files?: Readonly<Record<string, readonly Piece[]>>;
  readonly folder?: string;
  readonly shows?: Readonly<Record<string, Piece>>;
  readonly also?: Readonly<Record<string, readonly string[]>>;
  readonly refused?: readonly string[];
  readonly unbuilt?: true;
}
