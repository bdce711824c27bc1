import type { Document } from 'domhandler';
import type { Problem } from '../edition/problem.ts';
import { checkPolicy } from '../site/check-policy.ts';
import { type LinkedPage, readLinks } from '../site/read-links.ts';
import type { FramedPage } from './page-frame.ts';

/** What is left to know of a page once it is written; of a hundred and more nobody keeps all the words. */
export interface PrintedPage {
  readonly linked: LinkedPage;
  /** What has no place in it. */
  readonly problems: readonly Problem[];
  /** The page, parsed, if it is to be searched. */
  readonly searched: Document | null;
}

/**
 * Read a page over.
 *
 * @param path
 *   From the root of the site.
 * @param page
 *   Its tags, and what is searched of it.
 * @returns
 *   What its edition is proofed by.
 */
export function readOver(path: string, { tags, searched }: FramedPage): PrintedPage {
  return {
    linked: readLinks({ path, tags }),
    problems: checkPolicy({ path, tags }),
    searched: searched ?? null,
  };
}
