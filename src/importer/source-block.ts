/** Lines of a transcription that stand together. */
export interface SourceBlock {
  /** As printed, without the line end after the last line; lines inside are parted by `\n`. */
  readonly text: string;
  /** Of the first line, 1-based. */
  readonly line: number;
}
