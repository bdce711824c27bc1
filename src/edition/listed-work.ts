import type { CitingPlace } from './citations-by-source.ts';
import type { WorksGroup } from './group-works.ts';

/** A part of the list of works. */
export interface ListedGroup extends Pick<WorksGroup, 'id'> {
  readonly works: readonly ListedWork[];
}

/** A work and the places that cite it. */
export interface ListedWork {
  readonly key: string;
  /** The whole entry: HTML. */
  readonly entry: string;
  /** In which it appeared; null where that is not known. */
  readonly year: number | null;
  readonly citings: readonly CitingPlace[];
}
