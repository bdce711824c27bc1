/** An archive that was read. */
export interface ArchiveMatch {
  readonly key: string;
  readonly name: string;
  readonly place: string;
  readonly department?: string;
  /** Index of the segment behind it. */
  readonly end: number;
  /** How many characters of the last segment belong to it; null for all. */
  readonly cut: number | null;
  /** The archive may stand before it. */
  readonly isClass: boolean;
}
