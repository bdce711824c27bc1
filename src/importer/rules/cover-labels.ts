/** What the cover sheet of a downloaded article says about it. */
export type CoverField = 'title' | 'author' | 'source' | 'publisher' | 'url' | 'doi' | 'other';

/**
 * Labels at the head of a line on a cover sheet, in the wording of JSTOR's cover sheets since about 2000.
 *
 * `other` is read by nobody and dropped with its line.
 */
export const coverLabels: readonly { readonly field: CoverField; readonly pattern: RegExp }[] = [
  { field: 'title', pattern: /^Title:/iu },
  { field: 'author', pattern: /^Authors?(?:\(s\))?:/iu },
  { field: 'source', pattern: /^Source:/u },
  { field: 'publisher', pattern: /^Published by:/u },
  { field: 'url', pattern: /^Stable URL:/u },
  { field: 'doi', pattern: /^DOI:/u },
  { field: 'other', pattern: /^(?:Accessed|Reviewed Work\(s\)|Review by|This content downloaded from)\b/u },
];
