import type { Source } from '../source.ts';
import { toBibtex } from './to-bibtex.ts';
import { toCslJson } from './to-csl-json.ts';
import { toRis } from './to-ris.ts';

/** A format that reference managers read. */
export interface ReferenceFormat {
  readonly name: string;
  /** Of its files, without the dot. */
  readonly extension: 'bib' | 'ris' | 'json';
  readonly mediaType: string;
  readonly write: (sources: readonly Source[]) => string;
}

/** In the order in which they are offered. */
export const referenceFormats: readonly ReferenceFormat[] = [
  { name: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex', write: toBibtex },
  { name: 'RIS', extension: 'ris', mediaType: 'application/x-research-info-systems', write: toRis },
  { name: 'CSL-JSON', extension: 'json', mediaType: 'application/vnd.citationstyles.csl+json', write: toCslJson },
];
