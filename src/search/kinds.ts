/** What can be found, in the order in which the filters name it. */
export type Kind = 'paragraph' | 'note' | 'annotation' | 'source' | 'name';

/** How much a hit of each kind counts beside others: the text goes before what is said about it. */
export const kindWeights: Readonly<Record<Kind, number>> = {
  paragraph: 1,
  note: 0.85,
  annotation: 0.75,
  source: 0.8,
  name: 0.8,
};

export const kindNames = Object.keys(kindWeights) as Kind[];

/** How a passage of some kind is known in the built pages. */
export interface KindMark {
  readonly kind: Kind;
  readonly id: RegExp;
  /** A class of the element itself or of one around it. */
  readonly within?: string;
}

/** The first that fits decides. */
export const kindMarks: readonly KindMark[] = [
  { kind: 'annotation', id: /^a-./u, within: 'annotations' },
  { kind: 'paragraph', id: /^p\d/u, within: 'text' },
  { kind: 'paragraph', id: /^title$/u, within: 'reading' },
  { kind: 'paragraph', id: /^h\d/u, within: 'text' },
  { kind: 'note', id: /^n\d|^n[ivxlc]+\./u, within: 'notes' },
  { kind: 'source', id: /^work-./u },
  { kind: 'name', id: /^name-./u },
];

/**
 * Classes of what stands inside a passage and is not its words: numbers, calls of notes, links back, the words quoted
 * above an annotation, the places and other forms of a name.
 */
export const unreadClasses: readonly string[] = [
  'number',
  'page',
  'call',
  'back',
  'printed',
  'lemma',
  'annotation-mark',
  'mentions',
  'also',
];
