import { foldQuickly } from './fold-quickly.ts';
import { matchTitle, type TitleMatch } from './match-title.ts';
import { parseName, surnameOf } from './parse-name.ts';
import type { SourceDraft } from './source-draft.ts';
import { titleWords } from './title-words.ts';

/**
 * Find sources by author, title, alias and archive.
 *
 * @param drafts
 *   Those known so far; more can be added.
 * @returns
 *   An index whose answers take time in proportion to the works of one author or with one uncommon word.
 */
export function indexSources(drafts: readonly SourceDraft[]): SourceIndex {
  const bySurname = new Map<string, SourceDraft[]>();
  const bySkeleton = new Map<string, SourceDraft[]>();
  const byContext = new Map<string, SourceDraft[]>();
  const byWord = new Map<string, SourceDraft[]>();
  const byAlias = new Map<string, SourceDraft>();
  const chapters = new Map<string, SourceDraft[]>();
  const add = (draft: SourceDraft): void => {
    for (const surname of draft.surnames) {
      push(bySurname, surname, draft);
      push(bySkeleton, skeletonOf(surname), draft);
      const words = surname.split(' ');
      const isPerson = draft.names.some(({ family }) => family !== undefined);
      if (words.length > 1 && isPerson) push(bySurname, words.at(-1) ?? '', draft);
    }
    if (draft.names.length === 0) for (const word of new Set(draft.mention.context)) push(byContext, word, draft);
    for (const word of new Set(draft.words)) push(byWord, word, draft);
    const container = titleWords(draft.mention.publication.container ?? '');
    if (draft.mention.publication.isChapter && container[0] !== undefined) push(chapters, container[0], draft);
    for (const alias of draft.aliases) byAlias.set(alias, draft);
  };
  drafts.forEach(add);
  return {
    add,
    byAuthor: (names) => {
      const found = names.map((name) => worksOf(bySurname, name));
      const first = found[0] ?? [];
      if (names.length > 1) {
        const common = first.filter((draft) => found.every((works) => works.includes(draft)));
        if (common.length > 0) return common;
      }
      return first;
    },
    byLikeAuthor: (name) => bySkeleton.get(skeletonOf(surnameOf(parseName(name)))) ?? [],
    byContext: (name) => byContext.get(surnameOf(parseName(name))) ?? [],
    byTitle: (title) => {
      const words = titleWords(title);
      const postings = words.map((word) => byWord.get(word) ?? []).filter((list) => list.length > 0);
      const fewest = postings
        .sort((a, b) => a.length - b.length)
        .slice(0, 3)
        .flatMap((list) => list.slice(0, 20));
      return rank([...new Set(fewest)], title);
    },
    byContainer: (title) => {
      const words = titleWords(title);
      const candidates = chapters.get(words[0] ?? '') ?? [];
      return (
        candidates.find(
          ({ mention }) => matchTitle(words, titleWords(mention.publication.container ?? '')).score >= 3,
        ) ?? null
      );
    },
    byAlias: (title) => byAlias.get(titleWords(title).join(' ')) ?? null,
  };
}

/**
 * Put works in the order in which a short title fits them.
 *
 * @param drafts
 *   Candidates.
 * @param title
 *   The short title as printed.
 * @returns
 *   Best first; equal ones in the order given.
 */
export function rank(drafts: readonly SourceDraft[], title: string): readonly RankedSource[] {
  const words = titleWords(title);
  return drafts
    .map((draft) => {
      const [own = noMatch] = [draft.words, draft.volumeWords]
        .map((full) => matchTitle(words, full))
        .sort((a, b) => b.score - a.score);
      const known = draft.aliases.has(words.join(' '));
      return { draft, ...(known ? { kind: 'equal' as const, score: 4 } : own) };
    })
    .sort((a, b) => b.score - a.score);
}

const noMatch: TitleMatch = { kind: 'none', score: 0 };

function worksOf(bySurname: ReadonlyMap<string, readonly SourceDraft[]>, name: string): readonly SourceDraft[] {
  const surname = surnameOf(parseName(name));
  return (
    bySurname.get(surname) ??
    (surname.includes(' ') ? [] : bySurname.get(foldQuickly(name.split(' ').at(-1) ?? ''))) ??
    []
  );
}

/** Consonants only: a name that is romanised in two ways has the same (`Arzumanian`, `Arzumaniyan`). */
function skeletonOf(surname: string): string {
  return surname.replace(/[aeiouyjhw\s]/gu, '').replace(/(.)\1+/gu, '$1');
}

function push<K>(map: Map<K, SourceDraft[]>, key: K, draft: SourceDraft): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [draft]);
  else if (!list.includes(draft)) list.push(draft);
}

/** Ways to a source. */
export interface SourceIndex {
  readonly add: (draft: SourceDraft) => void;
  /** Works by all of these people, else by the first of them. */
  readonly byAuthor: (names: readonly string[]) => readonly SourceDraft[];
  /** Works by somebody whose name is spelt like this one. */
  readonly byLikeAuthor: (name: string) => readonly SourceDraft[];
  /** Works without an author in whose sentence this name stands. */
  readonly byContext: (name: string) => readonly SourceDraft[];
  readonly byTitle: (title: string) => readonly RankedSource[];
  /** A chapter of a larger work that is so called. */
  readonly byContainer: (title: string) => SourceDraft | null;
  readonly byAlias: (title: string) => SourceDraft | null;
}

/** A source with how well a title fits it. */
export interface RankedSource extends TitleMatch {
  readonly draft: SourceDraft;
}
