import type { Edition } from '../edition/edition.ts';

/** An edition as it is published: what every format is made from. */
export interface Publication {
  readonly edition: Edition;
  /** The whole address of its reading page, with the slash at its end: `https://example.org/entente/`; empty on a paper of which nobody knows yet where it will stand. */
  readonly address: string;
}
