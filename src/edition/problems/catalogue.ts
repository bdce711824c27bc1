import { apparatusProblems } from './apparatus-problems.ts';
import { importProblems } from './import-problems.ts';
import { ledgerProblems } from './ledger-problems.ts';
import { machineProblems } from './machine-problems.ts';
import { textProblems } from './text-problems.ts';
import { xmlProblems } from './xml-problems.ts';

/** What is known of one kind of problem; its message says the rest, of the place where it was found. */
export interface CatalogueEntry {
  readonly expected: string;
  readonly found: string;
  readonly wayOut: string;
}

/**
 * Every problem that any command can report, by parts. `Problem.id` is typed by it, so that none can be reported that is
 * not here; PROBLEMS.md is made from it (`npm run problems`).
 */
export const problemParts = [
  { title: 'The text', about: 'What can be wrong with `text.mdx`.', problems: textProblems },
  {
    title: 'What stands beside the text',
    about: 'Sources, annotations, names and chronology.',
    problems: apparatusProblems,
  },
  {
    title: 'Anchors and versions',
    about: 'The ledger `anchors.json` and the history `history.json`.',
    problems: ledgerProblems,
  },
  {
    title: 'Importing',
    about: 'What refuses a transcription, and what a person should look at when it was imported.',
    problems: importProblems,
  },
  {
    title: 'Importing TEI and JATS',
    about: 'What refuses such a file, and what a person should look at when it was imported.',
    problems: xmlProblems,
  },
  { title: 'Files, the machine and the built site', about: 'Whatever the content.', problems: machineProblems },
] as const satisfies readonly {
  readonly title: string;
  readonly about: string;
  readonly problems: Readonly<Record<string, CatalogueEntry>>;
}[];

type Ids<Part> = Part extends { readonly problems: infer Problems } ? keyof Problems : never;

/** A short name in kebab-case, the same for every problem of a kind: `note-missing`. */
export type ProblemId = Ids<(typeof problemParts)[number]>;
