import type { MadeText } from '../texts/make-text.ts';

/** A way to build a site from texts. */
export interface Peer {
  readonly id: string;
  readonly name: string;
  /** More texts than this it is not given. */
  readonly most: number;
  /**
   * Make it ready once.
   *
   * @param tools
   *   A folder that may not be there yet, for what has to be fetched.
   * @returns
   *   Null, or in words why it cannot be measured here.
   */
  readonly install: (tools: string) => string | null;
  /** Write the texts as it takes them. */
  readonly prepare: (texts: readonly MadeText[], folders: { readonly folder: string; readonly tools: string }) => Build;
}

/** A build that can be run. */
export interface Build {
  /** Program and arguments. */
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Where the site will be. */
  readonly out: string;
  /**
   * Remove what earlier builds of these texts left behind; with `code` also what was compiled of the builder itself, which
   * it keeps until it is another. A builder that keeps nothing of itself has no such thing.
   */
  readonly forget?: (code: boolean) => void;
  /** Change one word of one text. */
  readonly edit?: () => void;
}
