/** What a card says, line by line. */
export interface CardWords {
  /** Of them all, as a BCP 47 tag: a Turkish title has small capitals of its own. */
  readonly language: string;
  readonly title: string;
  readonly subtitle: string | null;
  /** `A and B` */
  readonly author: string | null;
  /** Where it was first published: what is set in italics, and what follows. */
  readonly source: { readonly where: string; readonly rest: string } | null;
}
