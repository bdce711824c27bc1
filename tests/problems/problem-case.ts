/** What a reader or command reports of one kind, here and in importing. */
export interface Reported {
  readonly id: string;
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

/** The smallest input for one kind of problem. */
export interface ProblemCase {
  /** In the catalogue: `note-missing`. */
  readonly id: string;
  /** Give the input to what reports this kind, and return all that it reports. */
  readonly produce: () => readonly Reported[] | Promise<readonly Reported[]>;
}
