/** What is to become of one anchor. An unsure one is a guess, and is never written. */
export type Proposal = { readonly id: string; readonly sure: boolean } & (
  | {
      readonly type: 'kept';
      /** Where it stands now; index in the list of places. */
      readonly place: number;
      /** The characters are not those recorded. */
      readonly edited: boolean;
      /** Anchors that took over some of its words: it was split. */
      readonly parts: readonly string[];
    }
  | { readonly type: 'moved'; readonly how: 'merged' | 'split'; readonly into: readonly string[] }
  | {
      readonly type: 'withdrawn';
      /** Null until the editor gives it, and never guessed: such a proposal is never sure. */
      readonly reason: string | null;
    }
  | { readonly type: 'new'; readonly place: number }
);
