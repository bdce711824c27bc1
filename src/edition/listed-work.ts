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
  readonly citings: readonly CitingPlace[];
}
