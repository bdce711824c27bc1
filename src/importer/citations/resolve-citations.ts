import type { Article, Note } from '../../edition/article.ts';
import type { Source } from '../../edition/source.ts';
import { checkResolutions } from './check-resolutions.ts';
import { addKnownTitles, indexTitles } from './find-known-titles.ts';
import { type Gathered, gatherSources } from './gather-sources.ts';
import { type CitationMark, markCitations } from './mark-citations.ts';
import type { Range } from './note-text.ts';
import { placeLocators } from './place-locators.ts';
import { placeMentions } from './placed-mention.ts';
import type { CitationProblem } from './problem-of-citation.ts';
import { hasItalics, placesOf, type ReadParagraph, readParagraphs } from './read-paragraphs.ts';
import { type Resolution, type Resolutions, resolveMentions } from './resolve-mentions.ts';
import type { SourceDraft } from './source-draft.ts';
import { sourceKeys } from './source-key.ts';
import { toSource } from './to-source.ts';

/**
 * Find every source that the notes of an article cite, and every place that cites one.
 *
 * The steps: notes are cut into segments; what may be a citation is found; full mentions become sources; short forms
 * and
 * back-references are resolved in order; keys are given; the words are marked.
 *
 * @param article
 *   Its notes hold no citations yet.
 * @returns
 *   The article with the same words, its sources, and the citations in the order of the notes.
 */
export function resolveCitations(article: Article): Resolved {
  const paragraphs = readParagraphs(article.notes);
  const placed = placeMentions(paragraphs.flatMap(placesOf));
  const gathered = gatherSources(placed);
  const { resolutions, drafts, unresolved } = hasItalics(paragraphs)
    ? resolveMentions(placed, gathered, paragraphs)
    : resolveWithoutItalics(paragraphs, gathered);
  countShortTitles(resolutions);
  const keys = sourceKeys(drafts);
  const keyOf: KeyOf = (draft) => keys.get(draft) ?? '';
  const locators = placeLocators(resolutions);
  const citations = resolutions.map((resolution) => toCitation(resolution, locators.get(resolution), keyOf));
  return {
    article: { ...article, notes: article.notes.map(marker(resolutions, keyOf)) },
    sources: drafts.map((draft) => toSource(draft, keyOf(draft))),
    citations,
    problems: checkResolutions(resolutions, unresolved, keyOf),
  };
}

/** Where no title is in italics, those that are known by now are looked for in the prose as well. */
function resolveWithoutItalics(paragraphs: readonly ReadParagraph[], { drafts }: Gathered): Resolutions {
  const titles = indexTitles(drafts.map(({ title }) => title));
  const reread = paragraphs.map((paragraph) => addKnownTitles(paragraph, titles));
  const placed = placeMentions(reread.flatMap(placesOf));
  return resolveMentions(placed, gatherSources(placed), reread);
}

function toCitation(
  { item, draft, certainty, alternatives, form }: Resolution,
  locator: Range | undefined,
  keyOf: KeyOf,
): ResolvedCitation {
  return {
    note: item.note.label,
    source: keyOf(draft),
    locator: locator === undefined ? '' : item.text.slice(locator.from, locator.to),
    printed: item.printed,
    form,
    certainty,
    alternatives: alternatives.map(({ draft: other, why }) => ({ source: keyOf(other), why })),
  };
}

/** What the author calls a work after its first mention becomes its short title. */
function countShortTitles(resolutions: readonly Resolution[]): void {
  for (const { item, draft, form } of resolutions) {
    const title = item.mention.title;
    if (form !== 'short' || title === null || item.mention.kind !== 'work') continue;
    draft.shortTitles.set(title, (draft.shortTitles.get(title) ?? 0) + 1);
  }
}

function marker(resolutions: readonly Resolution[], keyOf: KeyOf): (note: Note) => Note {
  const byNote = new Map<Note, Map<number, CitationMark[]>>();
  for (const { item, draft, certainty } of resolutions) {
    const marks = byNote.get(item.note) ?? new Map<number, CitationMark[]>();
    byNote.set(item.note, marks);
    const { from, to } = item.mention;
    const own = marks.get(item.paragraph) ?? [];
    marks.set(item.paragraph, own);
    own.push({ from, to, source: keyOf(draft), certainty });
  }
  return (note) => {
    const marks = byNote.get(note);
    return marks === undefined ? note : markCitations(note, marks);
  };
}

type KeyOf = (draft: SourceDraft) => string;

/** An article with its sources. */
export interface Resolved {
  readonly article: Article;
  /** CSL-JSON, those named in full first, each group in the order of the notes. */
  readonly sources: readonly Source[];
  readonly citations: readonly ResolvedCitation[];
  readonly problems: readonly CitationProblem[];
}

/** One place in a note where a source is cited. */
export interface ResolvedCitation {
  /** The label of the note. */
  readonly note: string;
  /** The key of the source. */
  readonly source: string;
  /** As printed, without the punctuation about it; empty where there is none. */
  readonly locator: string;
  /** As a transcription writes it, italics between asterisks. */
  readonly printed: string;
  readonly form: 'full' | 'short' | 'ibid' | 'archival';
  readonly certainty: 'exact' | 'inferred' | 'uncertain';
  /** Other sources that it may mean. */
  readonly alternatives: readonly { readonly source: string; readonly why: string }[];
}
