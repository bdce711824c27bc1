import type { Edition } from '../edition/edition.ts';
import type { ArchivedFile } from './zip-files.ts';

/** An edition as it is published: what every format is made from. */
export interface Publication {
  readonly edition: Edition;
  /** The whole address of its reading page, with the slash at its end: `https://example.org/entente/`; empty on a paper of which nobody knows yet where it will stand. */
  readonly address: string;
  /** The files that it is made from, with paths from its folder; none where they are not asked for. */
  readonly content: readonly ArchivedFile[];
}
