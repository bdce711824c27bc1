import type { ProblemId } from '../edition/problems/catalogue.ts';

/** What the importer found, and what a person should look at: the object that `--json` prints. */
export interface ImportReport {
  /** The form that the transcription was taken for. */
  readonly form: FormFound;
  /** Labels of the printed pages, in order. */
  readonly pages: readonly string[];
  readonly paragraphs: number;
  readonly notes: number;
  /** Calls of notes; more than `notes` where a note is called twice. */
  readonly calls: number;
  readonly continuedNotes: readonly ContinuedNote[];
  readonly turns: readonly PageTurn[];
  readonly words: WordCount;
  /** Errors first, then in the order of their lines. */
  readonly problems: readonly ImportProblem[];
}

/** Which form a transcription was taken for, and why. */
export interface FormFound {
  /** `plain-page-superscripts`: layout, numbering and calls, as `--form` names them. */
  readonly name: string;
  /** What was seen, for a person. */
  readonly evidence: readonly string[];
  readonly certain: boolean;
}

/** A note that was begun at the foot of one page and ended at the foot of the next. */
export interface ContinuedNote {
  /** Its label: `132.7`. */
  readonly note: string;
  /** The page on which it ended. */
  readonly onto: string;
}

/** What becomes of the text where a printed page ends. */
export interface PageTurn {
  readonly from: string;
  readonly to: string;
  /** `paragraph`: one goes on over the turn; `break`: a new one begins. */
  readonly join: 'paragraph' | 'break';
  readonly certain: boolean;
  /** The line on which the new page begins, 1-based; 0 where nothing stands on it. */
  readonly line: number;
  /** The words about the turn, read both ways; only where it is not certain and words stand on both sides. */
  readonly readings?: { readonly paragraph: string; readonly break: string };
}

/** An exact account: `source` is `edition` and the words of `dropped`, together. See `check-words.ts`. */
export interface WordCount {
  readonly source: number;
  readonly edition: number;
  readonly dropped: readonly DroppedWords[];
  /** Words that a hyphen divides in the transcription and not in the edition; each counts as two. None if not given. */
  readonly joined?: readonly JoinedWord[];
}

/** A word that was divided at the end of a line. */
export interface JoinedWord {
  /** As it stands in the edition. */
  readonly text: string;
  /** As it stands in the transcription: `govern-`, `ment`. */
  readonly left: string;
  readonly right: string;
  /** Of the first half, and of the second; 1-based. */
  readonly line: number;
  readonly onto: number;
  readonly certain: boolean;
}

/** Words that are in the transcription and not in the edition. */
export interface DroppedWords {
  /** As they stand in the transcription. */
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  readonly reason: string;
}

/** Something that a person should mend (`error`: nothing is written) or look at (`remark`). */
export interface ImportProblem {
  /** A short name in kebab-case, the same for every problem of this kind. */
  readonly id: ProblemId;
  readonly severity: 'error' | 'remark';
  /** Of the transcription, 1-based; 0 where the problem is with the file as a whole. */
  readonly line: number;
  /** What was expected, and what was found. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}
