import { type NotationName, notations } from '../rules/notations.ts';

/** How the lines of a transcription stand. */
export type LayoutName = 'plain' | 'pdf' | 'markdown' | 'docx';

/** How notes are numbered: anew on each page, through the text, or through it with all notes at the end. */
export type Numbering = 'page' | 'through' | 'end';

/**
 * The form of a transcription: its layout, and how its notes are numbered, marked and called.
 *
 * `notes` is null where a text has no notes.
 */
export interface Form {
  readonly layout: LayoutName;
  readonly notes: NoteForm | null;
}

/** How notes are numbered and marked. */
export interface NoteForm {
  readonly numbering: Numbering;
  /** How calls are written. */
  readonly calls: NotationName;
  /** How notes begin. */
  readonly marks: NotationName;
}

/** What is known of a form before the text is looked at: what the user settled. */
export interface FormHint {
  readonly layout?: LayoutName;
  readonly numbering?: Numbering;
  readonly calls?: NotationName;
}

/**
 * Name a form, as reports and `--form` do.
 *
 * @param form
 *   Any form.
 * @returns
 *   `plain-page-superscripts`; `pdf` alone where there are no notes.
 */
export function nameForm({ layout, notes }: Form): string {
  return notes === null ? layout : `${layout}-${notes.numbering}-${notes.calls}`;
}

/**
 * Read the name of a form, or a part of one.
 *
 * @param name
 *   Words of a name in any order, parted by hyphens: `pdf-end-brackets`, `through`.
 * @returns
 *   What it settles; null where a word is not known or two say the same kind of thing.
 */
export function parseFormName(name: string): FormHint | null {
  let hint: FormHint = {};
  for (const word of name.split('-')) {
    const part = parseWord(word);
    if (part === null || Object.keys(part).some((key) => key in hint)) return null;
    hint = { ...hint, ...part };
  }
  return hint;
}

/** The words of which names of forms are made, for help texts. */
export const formWords = {
  layout: ['plain', 'pdf', 'markdown'],
  numbering: ['page', 'through', 'end'],
  calls: Object.keys(notations) as NotationName[],
} as const;

function parseWord(word: string): FormHint | null {
  const layout = formWords.layout.find((known) => known === word);
  if (layout !== undefined) return { layout };
  const numbering = formWords.numbering.find((known) => known === word);
  if (numbering !== undefined) return { numbering };
  const calls = formWords.calls.find((known) => known === word);
  return calls === undefined ? null : { calls };
}
