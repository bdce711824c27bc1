import type { BackReference } from './rules/back-references.ts';
import type { Imprint } from './parse-imprint.ts';
import type { Names } from './read-names.ts';
import type { Range } from './note-text.ts';

/** A place in a note where something is cited, before it is known what. */
export interface Mention extends Range {
  /** Indexes of its first segment and of the one behind its last. */
  readonly first: number;
  readonly end: number;
  readonly kind: 'work' | 'newspaper' | 'archive' | 'author' | 'same';
  /** Whose work it is, as printed; null where nobody is named. */
  readonly names: Names | null;
  /** True where a word stands for the author named before: *idem*, `his`. */
  readonly isSameAuthor: boolean;
  /** True where *ed.* stands behind the names. */
  readonly isEdited: boolean;
  /** Without quotation marks and italics. */
  readonly title: string | null;
  readonly form: 'italic' | 'quoted' | 'plain' | null;
  readonly publication: Publication;
  /** What would show that it is a citation at all: `author`, a work by these names; `title`, a work so called. */
  readonly needs: 'nothing' | 'author' | 'title' | 'recurrence';
  /** Of a back-reference. */
  readonly reference: BackReference | null;
  /** The number of the note that it points to. */
  readonly noteNumber: string | null;
  readonly archive: { readonly key: string; readonly name: string; readonly place: string } | null;
  /** Folded words with a capital that stand before it in its sentence: who may have written it. */
  readonly context: readonly string[];
}

/** What stands between a title and its locator. */
export interface Publication {
  /** The larger work, without quotation marks and italics. */
  readonly container: string | null;
  /** True where *in* stands before it: a chapter, no article of a journal. */
  readonly isChapter: boolean;
  /** A back-reference in place of the larger work. */
  readonly repeatsContainer: boolean;
  readonly editors: string | null;
  readonly translators: string | null;
  readonly publisher: string | null;
  /** `(21/11/1920–2/6/1922)`: what the title has in ordinary letters. */
  readonly titleEnd: string | null;
  readonly author: string | null;
  readonly volume: string | null;
  /** What the volume is called: `vol. 5, *The Aftermath*`. */
  readonly volumeTitle: string | null;
  readonly issue: string | null;
  readonly imprint: Imprint | null;
  readonly alias: string | null;
}

export const noPublication: Publication = {
  container: null,
  isChapter: false,
  repeatsContainer: false,
  editors: null,
  translators: null,
  publisher: null,
  titleEnd: null,
  author: null,
  volume: null,
  volumeTitle: null,
  issue: null,
  imprint: null,
  alias: null,
};
