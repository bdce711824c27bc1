/** What can be found, in the order in which the filters name it. */
export type Kind = 'paragraph' | 'note' | 'annotation' | 'source' | 'name';

/** How a kind is called on the page. */
export interface KindWords {
  readonly one: string;
  readonly many: string;
  /** How much a hit of this kind counts beside others, 1 for a paragraph. */
  readonly weight: number;
}

export const kinds: Readonly<Record<Kind, KindWords>> = {
  paragraph: { one: 'Paragraph', many: 'Paragraphs', weight: 1 },
  note: { one: 'Note', many: 'Notes', weight: 0.85 },
  annotation: { one: 'Annotation', many: 'Annotations', weight: 0.85 },
  source: { one: 'Source', many: 'Sources', weight: 0.85 },
  name: { one: 'Name', many: 'Names', weight: 1.1 },
};

export const kindNames = Object.keys(kinds) as Kind[];

/** How a passage of some kind is known in the built pages. */
export interface KindMark {
  readonly kind: Kind;
  readonly id: RegExp;
  /** A class of the element itself or of one around it. */
  readonly within?: string;
  /** What the hit is called, from its id. */
  readonly label: (id: string) => string;
}

/** The first that fits decides. */
export const kindMarks: readonly KindMark[] = [
  { kind: 'annotation', id: /^a-./u, within: 'annotations', label: () => kinds.annotation.one },
  { kind: 'paragraph', id: /^p\d/u, within: 'text', label: (id) => `${kinds.paragraph.one} ${id.slice(1)}` },
  { kind: 'paragraph', id: /^title$/u, within: 'reading', label: () => 'Title' },
  { kind: 'paragraph', id: /^h\d/u, within: 'text', label: () => 'Heading' },
  { kind: 'note', id: /^n\d|^n[ivxlc]+\./u, within: 'notes', label: (id) => `${kinds.note.one} ${id.slice(1)}` },
  { kind: 'source', id: /^work-./u, label: () => kinds.source.one },
  { kind: 'name', id: /^name-./u, label: () => kinds.name.one },
];

/** Classes of what stands inside a passage and is not its words: numbers, calls of notes, links back, words quoted above an annotation. */
export const unreadClasses: readonly string[] = [
  'number',
  'page',
  'call',
  'back',
  'printed',
  'lemma',
  'annotation-mark',
];
