import { type History, latestFirst } from './history.ts';
import { parseName, surnameOf } from './parse-name.ts';
import type { PlacedMention } from './placed-mention.ts';
import type { Found } from './found.ts';
import { type SourceDraft, toDraft } from './source-draft.ts';
import { rank, type RankedSource, type SourceIndex } from './source-index.ts';
import { titleWords } from './title-words.ts';

/**
 * Find the work that a short title means, by its author first and then by the words that the titles share.
 *
 * @param item
 *   A mention with a title, and with or without names.
 * @param index
 *   All sources known.
 * @param history
 *   What was cited before it.
 * @param seen
 *   Sources that were cited before it.
 * @returns
 *   Null where no known work fits.
 */
export function resolveTitle(
  item: PlacedMention,
  index: SourceIndex,
  history: History,
  seen: ReadonlySet<SourceDraft>,
): Found | null {
  const { mention, names } = item;
  const title = mention.title ?? '';
  const alias = index.byAlias(title);
  if (alias !== null && names.length === 0) return found(alias, 'exact', []);
  const first = names[0];
  if (first === undefined) return byTitleAlone(item, index);
  const works = index.byAuthor(names);
  const container = index.byContainer(title);
  const fitsWork = rank(works, title)[0]?.kind ?? 'none';
  if (container !== null && (fitsWork === 'none' || fitsWork === 'contraction'))
    return { ...found(toContainer(container, item), 'inferred', []), isNew: true };
  if (works.length > 0) return choose(latestFirst(history, works), item, seen);
  // The author stands in the prose before a full mention that has none.
  const [inProse] = rank(index.byContext(first), title);
  if (inProse !== undefined && inProse.score >= 2) {
    const name = parseName(first);
    Object.assign(inProse.draft, { names: [name], surnames: [surnameOf(name)] });
    index.add(inProse.draft);
    return found(inProse.draft, 'inferred', []);
  }
  const [alike] = rank(index.byLikeAuthor(first), title);
  if (alike !== undefined && alike.score > 0.5) return found(alike.draft, 'inferred', []);
  // A body is often left out of, or added to, the name of a collection.
  const [exact] = index.byTitle(title);
  const isAnonymous =
    exact !== undefined &&
    (exact.draft.names.length === 0 ||
      mention.names?.isBody === true ||
      exact.draft.names.some(({ literal }) => literal !== undefined));
  if (isAnonymous && exact.score >= 3 && titleWords(title).length > 1) return found(exact.draft, 'inferred', []);
  return null;
}

/** A larger work that is cited for itself after one of its chapters was. */
function toContainer(chapter: SourceDraft, { mention, names }: PlacedMention): SourceDraft {
  const { container, editors, imprint, volume } = chapter.mention.publication;
  const publication = { ...mention.publication, editors, imprint, volume };
  return { ...toDraft({ ...mention, title: container ?? mention.title, publication }, names), isFull: true };
}

function choose(
  works: readonly SourceDraft[],
  { mention }: PlacedMention,
  seen: ReadonlySet<SourceDraft>,
): Found | null {
  const ranked = rank(works, mention.title ?? '');
  const [best, second] = ranked;
  if (best === undefined) return null;
  if (best.score === 0) {
    // Nothing of the title fits. In ordinary letters it may be no title; else it may be a work never named in full.
    if (mention.needs !== 'nothing' || works.length > 1 || !seen.has(best.draft)) return null;
    return titleWords(mention.title ?? '').length > 2 ? null : found(best.draft, 'uncertain', []);
  }
  const rivals = ranked.slice(1).filter((other) => isRival(best, other));
  const alternatives = rivals.map(({ draft }) => ({
    draft,
    why: 'by the same author, and the short title fits it as well',
  }));
  if (rivals.length > 0) return found(best.draft, 'uncertain', alternatives);
  const isPart = best.score >= 2 && (second === undefined || second.score < 2 || best.kind === 'equal');
  return found(best.draft, isPart ? 'exact' : 'inferred', []);
}

function isRival(best: RankedSource, other: RankedSource): boolean {
  if (best.score >= 2) return best.kind === other.kind;
  return other.score > 0 && best.score - other.score < 0.3;
}

/** A title without an author: all of it, its beginning, or at least two words of it in a row. */
function byTitleAlone({ mention }: PlacedMention, index: SourceIndex): Found | null {
  const title = mention.title ?? '';
  const words = titleWords(title);
  const ranked = index.byTitle(title);
  const [best] = ranked;
  if (best === undefined) return null;
  const isLong = words.length > 1;
  const isSure =
    best.kind === 'equal'
      ? mention.form !== 'plain' || isLong
      : best.score >= 2 && (isLong || (mention.needs === 'nothing' && best.kind === 'start'));
  const isContraction =
    best.kind === 'contraction' && best.score > 0.85 && words.length > 2 && mention.needs === 'nothing';
  if (!isSure && !isContraction) return null;
  const rivals = ranked.slice(1).filter(({ score }) => score === best.score);
  const alternatives = rivals.map(({ draft }) => ({ draft, why: 'the title fits it as well' }));
  return found(best.draft, rivals.length > 0 ? 'uncertain' : isSure ? 'exact' : 'inferred', alternatives);
}

function found(draft: SourceDraft, certainty: Found['certainty'], alternatives: Found['alternatives']): Found {
  return { draft, certainty, alternatives, isNew: false };
}
