import type { Certainty } from '../../edition/article.ts';
import type { SourceDraft } from './source-draft.ts';

/** What a mention was found to mean. */
export interface Found {
  readonly draft: SourceDraft;
  readonly certainty: Certainty;
  readonly alternatives: readonly { readonly draft: SourceDraft; readonly why: string }[];
  /** What speaks against it, where that is no other source: a clause that follows on *but*. */
  readonly doubt?: string;
  /** True for a work that no note names in full. */
  readonly isNew: boolean;
}
