import type { Article, Note, Passage } from '../edition/article.ts';
import { visitInlines } from '../edition/visit-inlines.ts';
import { accountWords, type WordAccount } from './account-words.ts';
import type { PlacedCall } from './call.ts';
import { checkWords } from './check-words.ts';
import { countFromHeads } from './count-from-heads.ts';
import { dropRunningHeads } from './drop-running-heads.ts';
import { errorTexts } from './error-texts.ts';
import { findForm } from './forms/find-form.ts';
import type { FormHint, NoteForm } from './forms/form.ts';
import type { ImportProblem, ImportReport } from './import-report.ts';
import { isEnglish } from './is-english.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import { inOrderOfCalls, labelNotes, placeOfNote } from './label-notes.ts';
import { detectLayout } from './layouts/detect-layout.ts';
import { layoutRemarks } from './layouts/layout-remarks.ts';
import { readLayout } from './layouts/read-layout.ts';
import { matchNotes } from './notes/match-notes.ts';
import { readNotes } from './notes/read-notes.ts';
import { readHead } from './read-head.ts';
import { countPages, readPages } from './read-pages.ts';
import { remarkTexts } from './remark-texts.ts';
import { signAtHead } from './rules/signs.ts';
import type { SourceBlock } from './source-block.ts';
import type { SourcePlace } from './source-place.ts';
import { takeAffiliation } from './take-affiliation.ts';
import { toFrontmatter } from './to-frontmatter.ts';
import { toNotes, toPassages } from './to-passages.ts';

/**
 * Make an edition of the transcription of a printed article.
 *
 * The steps, in order: layout of the lines, head (cover sheet, title, by-line), running heads that do not recur, form of the
 * notes, pages or sections with their notes, notes continued over a turn, words cut by one, labels of the pages, calls,
 * paragraphs over turns, inline marks; then every word is accounted for.
 *
 * @param transcription
 *   Whole file, as text.
 * @param options
 *   What the transcription does not say.
 * @returns
 *   The article and what was found. It is complete and may be written only where no problem is an error.
 */
export function importTranscription(transcription: string, options: ImportOptions = {}): ImportedText {
  const seen = options.form?.layout;
  const layoutFound =
    seen === undefined
      ? detectLayout(transcription)
      : { name: seen, evidence: seen === 'docx' ? 'a Word file' : 'as --form says' };
  const layout = readLayout(transcription, layoutFound.name);
  const head = readHead(layout.blocks, options.fallbackTitle);
  const { first, last: end } = head.metadata.source.pages ?? {};
  const known = { firstPage: options.firstPage, first, last: end };
  const { labels } = layout;
  const headless = dropRunningHeads(head.body, { metadata: head.metadata, labels, range: known });
  const body = headless.blocks;
  const { form, found, problems: doubts } = findForm(body, layoutFound, { ...options.form, pages: countPages(known) });
  const notesForm = form.notes ?? withoutNotes;

  const read = readNotes(body, notesForm);
  const signature = takeAffiliation(read.sheets.at(-1)?.body ?? []);
  const [author, ...others] = head.metadata.authors;
  const isPlaced = signature !== null && others.length === 0 && author?.affiliation === undefined;
  const sheets = isPlaced ? read.sheets.with(-1, { ...last(read.sheets), body: signature.body }) : read.sheets;
  const counted =
    options.firstPage === undefined && first === undefined ? countFromHeads(headless.figures, sheets) : null;
  const range = { ...known, first: first ?? counted ?? undefined };
  const paged = readPages({ ...read, sheets }, { form: notesForm, layout, range, body });
  const { pages, scopes } = paged;
  const matched = matchNotes(scopes, notesForm);
  const joined = joinParagraphs(pages);
  const text = toPassages(joined.drafts, matched.calls);
  const printed = labelNotes(scopes, notesForm);
  const notes = toNotes(inOrderOfCalls(printed, text.passages));

  const affiliation = isPlaced ? signature.affiliation : null;
  const article: Article = {
    frontmatter: toFrontmatter(head.metadata, { affiliation, language: 'en' }),
    text: text.passages,
    notes: notes.notes,
  };
  const signed = isPlaced ? accountWords(signature.block, [signature.affiliation], 'signature') : noWords;
  const audit = checkWords(transcription, article, {
    metadata: [...head.account.metadata, ...signed.metadata],
    dropped: [layout, head.account, headless, read, signed]
      .flatMap(({ dropped }) => dropped)
      .sort((a, b) => a.line - b.line),
    joined: [...layout.joined, ...paged.joined],
    rewritten: [...layout.rewritten, ...paged.rewritten],
    heads: printed.map(({ note }) => ({ line: note.line, sign: note.sign })),
    marks: printed.map(({ label, note }) => ({ label, sign: note.sign })),
    calls: joined.drafts.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.type === 'words' ? printedCalls(part.block, matched.calls) : [])),
    ),
  });
  const general = [
    ...doubts,
    ...headless.figures
      .slice(0, 1)
      .map(({ line, text: words }) => layoutRemarks.runningHeadTaken(line, words, counted !== null)),
    ...(signature === null || isPlaced ? [] : [remarkTexts.affiliationUnplaced(signature.block)]),
    ...pages
      .flatMap(({ body }) => body.filter((block) => signAtHead.test(block.text) && block.shape === undefined))
      .map(({ line, text: words }) => remarkTexts.noteUncalled(line, words)),
    ...(text.passages.length > 0 ? [] : [errorTexts.textEmpty()]),
    ...(text.passages.length > 0 && notes.notes.length === 0 ? [remarkTexts.noNotes()] : []),
    ...(text.passages.length > 0 && !isEnglish(body) ? [remarkTexts.languageUnsure()] : []),
  ];
  const steps = [layout, head, read, paged, matched, joined, text, notes, audit];
  return {
    article,
    source: transcription.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u),
    places: [...text.places, ...printed.map(placeOfNote)].toSorted((a, b) => a.from - b.from),
    report: {
      form: found,
      pages: pages.flatMap(({ page }) => page ?? []),
      ...countParts(text.passages, notes.notes),
      continuedNotes: paged.continuedNotes,
      turns: joined.turns,
      words: audit.words,
      problems: [general, ...steps.map(({ problems }) => problems)].flat().sort(byWeight),
    },
  };
}

/** No block of a text without notes begins with a superscript figure. */
const withoutNotes: NoteForm = { numbering: 'page', calls: 'superscripts', marks: 'superscripts' };

function printedCalls(block: SourceBlock, calls: ReadonlyMap<SourceBlock, readonly PlacedCall[]>): readonly string[] {
  return (calls.get(block) ?? []).map(({ from, to }) => block.text.slice(from, to));
}

const noWords: WordAccount = { metadata: [], dropped: [] };

function countParts(
  text: readonly Passage[],
  notes: readonly Note[],
): { readonly paragraphs: number; readonly notes: number; readonly calls: number } {
  let calls = 0;
  const blocks = text.map(({ block }) => block);
  visitInlines(blocks, ({ type }) => {
    if (type === 'call') calls += 1;
  });
  return { paragraphs: blocks.filter(({ type }) => type === 'paragraph').length, notes: notes.length, calls };
}

/** Errors first, then by line. */
function byWeight(a: ImportProblem, b: ImportProblem): number {
  return Number(b.severity === 'error') - Number(a.severity === 'error') || a.line - b.line;
}

function last<Item>(items: readonly Item[]): Item {
  return items[items.length - 1] as Item;
}

/** What the user knows of the article. */
export interface ImportOptions {
  /** The form, as far as the user settled it. */
  readonly form?: FormHint | undefined;
  /** Label of the first printed page, `129` or `ix`; it goes before the cover sheet's. */
  readonly firstPage?: string | undefined;
  /** Taken where the file has no title. */
  readonly fallbackTitle?: string | undefined;
}

/** An edition and how it was made. */
export interface ImportedText {
  readonly article: Article;
  /** The lines of the transcription. */
  readonly source: readonly string[];
  /** Where each passage and note stands there, in the order of the lines. */
  readonly places: readonly SourcePlace[];
  readonly report: ImportReport;
}
