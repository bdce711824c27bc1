/** The kinds of annotation, with the words that a reader sees. */
export const annotationKinds = {
  person: 'Person',
  place: 'Place',
  organisation: 'Organisation',
  event: 'Event',
  term: 'Term',
  document: 'Document',
  'source-criticism': 'Source criticism',
  textual: 'Textual',
} as const;

export type AnnotationKind = keyof typeof annotationKinds;
