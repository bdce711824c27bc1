import { foldQuickly } from './fold-quickly.ts';
import { type Imprint, parseImprint } from './parse-imprint.ts';
import { aliasPattern } from './rules/aliases.ts';
import { corporateLinks } from './rules/names.ts';
import { roleWords } from './rules/roles.ts';

/**
 * Say what a piece in brackets is to a citation.
 *
 * @param text
 *   With its brackets: `(Ankara, 1959)`, `(ed.)`, `[M. Vel'tman]`.
 * @returns
 *   `open` for prose, in which there may be citations.
 */
export function readGroup(text: string): GroupReading {
  const inner = text.slice(1, -1).trim();
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu) ?? [];
  if (words.length === 0 || inner.length > 300) return { kind: 'open' };
  if (/^\d{1,2}[/.]\d{1,2}[/.]\d{4}(?:\s*[-–]\s*\d{1,2}[/.]\d{1,2}[/.]\d{4})?$/u.test(inner)) return { kind: 'date' };
  if (words.every((word) => roleWords.has(foldQuickly(word)) || ['and', 'et', 'und'].includes(word)))
    return { kind: 'role' };
  const note = noteNumber.exec(inner)?.[1];
  if (note !== undefined && words.length <= 6) return { kind: 'note', note };
  const imprint = parseImprint(inner);
  if (imprint !== null)
    return {
      kind: imprint.day === null ? 'imprint' : 'date',
      imprint,
      ...(imprint.alias === null ? {} : { alias: imprint.alias }),
    };
  const alias = aliasPattern.exec(inner)?.[1];
  if (alias !== undefined) return { kind: 'alias', alias };
  if (/^\*?\p{Lu}{2,7}\*?$/u.test(inner)) return { kind: 'names', alias: inner };
  const isName =
    words.length <= 8 && words.every((word) => /^\p{Lu}/u.test(word) || corporateLinks.has(foldQuickly(word)));
  return isName && /^\p{Lu}/u.test(inner) ? { kind: 'names' } : { kind: 'open' };
}

/** `(wie Anm. 5)`, `(above, n. 5)`, `(note 5)`: the citation of an earlier note. */
const noteNumber =
  /^(?:(?:as|wie|see|cited|vgl\.?|voir|above|supra|in|bkz\.?),? ?)*(?:n|nn|note|anm|fn|not|dipnot|прим)\.? ?(\d+)(?: above| supra)?$/iu;

/** What stands between brackets. */
export interface GroupReading {
  readonly kind: 'imprint' | 'role' | 'names' | 'note' | 'date' | 'alias' | 'open';
  /** Of an imprint, and of a date that has a day. */
  readonly imprint?: Imprint;
  /** The number of the note that it points back to. */
  readonly note?: string;
  /** What the thing before it will be called from here on. */
  readonly alias?: string;
}
