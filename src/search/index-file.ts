/** A file of the index. */
export interface IndexFile {
  /** From the folder of the index: `passages/entente-1a2b3c/0-4.bin`. */
  readonly path: string;
  readonly content: Uint8Array;
}
