import type { Article, Note, Passage } from '../edition/article.ts';
import { visitInlines } from '../edition/visit-inlines.ts';
import { accountWords, type WordAccount } from './account-words.ts';
import { checkNotes } from './check-notes.ts';
import { checkWords } from './check-words.ts';
import { errorTexts } from './error-texts.ts';
import type { ContinuedNote, ImportProblem, ImportReport } from './import-report.ts';
import { isEnglish } from './is-english.ts';
import { joinContinuedNotes } from './join-continued-notes.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import { labelPages, type LabelledSheet } from './label-pages.ts';
import { matchCalls, toNoteLabel } from './match-calls.ts';
import { readHead } from './read-head.ts';
import { remarkTexts } from './remark-texts.ts';
import { splitBlocks } from './split-blocks.ts';
import { splitPages } from './split-pages.ts';
import { takeAffiliation } from './take-affiliation.ts';
import { toFrontmatter } from './to-frontmatter.ts';
import { toNotes, toPassages } from './to-passages.ts';

/**
 * Make an edition of the transcription of a printed article.
 *
 * The steps, in order: blocks, head (cover sheet, title), pages by their notes, notes continued over a turn, labels of
 * the pages, calls, paragraphs over turns, inline marks; then every word is accounted for.
 *
 * @param transcription
 *   Whole file, as text.
 * @param options
 *   What the transcription does not say.
 * @returns
 *   The article and what was found. It is complete and may be written only where no problem is an error.
 */
export function importTranscription(transcription: string, options: ImportOptions = {}): ImportedText {
  const head = readHead(splitBlocks(transcription), options.fallbackTitle);
  const split = splitPages(head.body);
  const signature = takeAffiliation(split.at(-1)?.body ?? []);
  const isPlaced = signature !== null && head.metadata.authors.length === 1;
  const sheets = isPlaced ? split.with(-1, { ...last(split), body: signature.body }) : split;
  const continued = joinContinuedNotes(sheets);
  const { first, last: end } = head.metadata.source.pages ?? {};
  const labelled = labelPages(continued.sheets, { firstPage: options.firstPage, first, last: end });
  const pages = labelled.pages;
  const matched = pages.map(matchCalls);
  const joined = joinParagraphs(pages);
  const text = toPassages(joined.drafts, new Map(matched.flatMap(({ calls }) => [...calls])));
  const notes = toNotes(pages);

  const affiliation = isPlaced ? signature.affiliation : null;
  const article: Article = {
    frontmatter: toFrontmatter(head.metadata, { affiliation, language: 'en' }),
    text: text.passages,
    notes: notes.notes,
  };
  const signed = isPlaced ? accountWords(signature.block, [signature.affiliation], 'signature') : noWords;
  const audit = checkWords(transcription, article, {
    metadata: [...head.account.metadata, ...signed.metadata],
    dropped: [...head.account.dropped, ...signed.dropped],
  });
  const general = [
    ...(signature === null || isPlaced ? [] : [remarkTexts.affiliationUnplaced(signature.block)]),
    ...(text.passages.length > 0 ? [] : [errorTexts.textEmpty()]),
    ...(text.passages.length > 0 && notes.notes.length === 0 ? [remarkTexts.noNotes()] : []),
    ...(text.passages.length > 0 && !isEnglish(head.body) ? [remarkTexts.languageUnsure()] : []),
  ];
  const steps = [head, continued, labelled, ...matched, joined, text, notes, audit];
  return {
    article,
    report: {
      pages: pages.flatMap(({ page }) => page ?? []),
      ...countParts(text.passages, notes.notes),
      continuedNotes: findContinued(pages),
      turns: joined.turns,
      words: audit.words,
      problems: [general, checkNotes(pages), ...steps.map(({ problems }) => problems)].flat().sort(byWeight),
    },
  };
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

function findContinued(pages: readonly LabelledSheet[]): readonly ContinuedNote[] {
  let from: string | null = null;
  return pages.flatMap(({ page, rest, notes }) => {
    const found = rest === null || page === null ? [] : [{ note: toNoteLabel(from, rest.number), onto: page }];
    if (notes.length > 0) from = page;
    return found;
  });
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
  /** Label of the first printed page, `129` or `ix`; it goes before the cover sheet's. */
  readonly firstPage?: string | undefined;
  /** Taken where the file has no title. */
  readonly fallbackTitle?: string | undefined;
}

/** An edition and how it was made. */
export interface ImportedText {
  readonly article: Article;
  readonly report: ImportReport;
}
