import type { Range } from './note-text.ts';
import type { GroupReading } from './read-group.ts';
import type { BackReference } from './rules/back-references.ts';

/** A piece of a citation. */
export interface Segment extends Range {
  readonly kind: 'word' | 'number' | 'code' | 'mark' | 'italic' | 'quoted' | 'group' | 'reference' | 'archive';
  /** As printed. */
  readonly text: string;
  /** Of a word: folded for comparison; else empty. */
  readonly fold: string;
  /** True for a mark that no citation reaches over: `;`, the end of a sentence, a bracket with prose in it. */
  readonly isBreak: boolean;
  readonly group?: GroupReading;
  readonly reference?: BackReference;
  readonly archive?: { readonly key: string; readonly name: string; readonly place: string };
}
