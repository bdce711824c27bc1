import type { PlacedMention } from './placed-mention.ts';
import { isFull, type SourceDraft, toDraft } from './source-draft.ts';
import { titleWords } from './title-words.ts';
import { parseName, surnameOf } from './parse-name.ts';

/**
 * Gather the sources that the notes name in full, and newspapers and archives, which need no more than their name.
 *
 * Mentions of one work are one source: the same author and title, and no other year.
 *
 * @param placed
 *   Mentions of all notes, in order.
 * @returns
 *   Drafts in the order of their first mention, and the draft of each mention that made or met one.
 */
export function gatherSources(placed: readonly PlacedMention[]): Gathered {
  const drafts: SourceDraft[] = [];
  const byWork = new Map<string, SourceDraft[]>();
  const byName = new Map<string, SourceDraft>();
  const draftOf = new Map<PlacedMention, SourceDraft>();
  const newspapers = countNewspapers(placed);
  const add = (draft: SourceDraft): SourceDraft => {
    drafts.push(draft);
    return draft;
  };
  let container: string | null = null;

  for (const item of placed) {
    const { mention, names } = item;
    if (mention.kind === 'archive') {
      const key = mention.archive?.key ?? '';
      const draft = byName.get(key) ?? add(toDraft(mention, []));
      byName.set(key, draft);
      draftOf.set(item, draft);
    } else if (mention.kind === 'newspaper') {
      const key = titleWords(mention.title ?? '').join(' ');
      if (mention.needs === 'recurrence' && (newspapers.get(key) ?? 0) < 2) continue;
      const draft = byName.get(key) ?? add(toDraft(mention, []));
      byName.set(key, draft);
      draftOf.set(item, draft);
    } else if (isFull(mention) && mention.needs !== 'title') {
      const filled: PlacedMention['mention'] = mention.publication.repeatsContainer
        ? { ...mention, publication: { ...mention.publication, container } }
        : mention;
      const key = titleWords(mention.title ?? '').join(' ');
      const surname = names[0] === undefined ? null : surnameOf(parseName(names[0]));
      const known = (byWork.get(key) ?? []).find((draft) => isSameWork(draft, surname, filled));
      const draft = known ?? add(toDraft(filled, names));
      if (known !== undefined && names.length > 0 && known.names.length === 0)
        Object.assign(known, { names: draft.names, surnames: draft.surnames });
      if (known === undefined) byWork.set(key, [...(byWork.get(key) ?? []), draft]);
      if (filled.publication.alias !== null) draft.aliases.add(titleWords(filled.publication.alias).join(' '));
      draftOf.set(item, draft);
      container = filled.publication.container ?? container;
    }
  }
  completeNames(drafts);
  return { drafts, draftOf };
}

/** Who is named by the family alone in one full mention, and with given names in another, is one person. */
function completeNames(drafts: readonly SourceDraft[]): void {
  const full = new Map<string, Set<string>>();
  for (const { family, given } of drafts.flatMap(({ names }) => names)) {
    if (family !== undefined && given !== undefined) full.set(family, (full.get(family) ?? new Set()).add(given));
  }
  for (const draft of drafts) {
    draft.names = draft.names.map((name) => {
      const [given, ...others] = name.given === undefined ? (full.get(name.family ?? '') ?? []) : [];
      return given === undefined || others.length > 0 ? name : { ...name, given };
    });
  }
}

function isSameWork(draft: SourceDraft, surname: string | null, { publication }: PlacedMention['mention']): boolean {
  const year = publication.imprint?.year ?? null;
  const known = draft.mention.publication.imprint?.year ?? null;
  const isAuthor = surname === null || draft.surnames.length === 0 || draft.surnames.includes(surname);
  const isVolume = publication.volume !== null && draft.mention.publication.volume !== null;
  return isAuthor && (year === null || known === null || year === known || isVolume);
}

/** A name with a date that comes more than once is a newspaper's, whatever it is. */
function countNewspapers(placed: readonly PlacedMention[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { mention } of placed) {
    if (mention.kind !== 'newspaper') continue;
    const key = titleWords(mention.title ?? '').join(' ');
    counts.set(key, (counts.get(key) ?? 0) + (mention.needs === 'nothing' ? 2 : 1));
  }
  return counts;
}

/** Sources that the notes name in full. */
export interface Gathered {
  readonly drafts: readonly SourceDraft[];
  readonly draftOf: ReadonlyMap<PlacedMention, SourceDraft>;
}
