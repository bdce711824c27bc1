import type { Article } from '../article.ts';
import { indexArticle } from '../article-index.ts';
import { noteId, pageId } from '../element-ids.ts';
import { parseNoteLabel } from '../note-label.ts';
import { placeWords } from '../place-words.ts';
import type { Mention } from './find-mentions.ts';
import { type Name, type NameKind, nameKinds } from './name.ts';

/** What an index says in the language of the interface, and how that language sorts. */
export interface IndexSayings {
  readonly locale: string;
  /** Of a note by its number on the page: `n. 7`. */
  readonly printedNote: (number: string) => string;
}

/** The index at the back of an edition. */
export type IndexOfNames = readonly { readonly kind: NameKind; readonly entries: readonly IndexEntry[] }[];

/** A name and where it is mentioned. */
export interface IndexEntry {
  readonly name: Name;
  /** How often, paragraphs and notes together. */
  readonly mentions: number;
  /** Paragraphs that mention it, in reading order. */
  readonly passages: readonly IndexPlace[];
  /** Printed pages, `132`, and notes, `132 n. 7`, in reading order; empty where no pages were printed. */
  readonly pages: readonly IndexPlace[];
}

/** A link of the index: what is read, and the id that it leads to. */
export interface IndexPlace {
  readonly label: string;
  readonly id: string;
}

/**
 * Make the index of names of an edition.
 *
 * @param article
 *   The text and its notes.
 * @param mentions
 *   In reading order.
 * @param names
 *   The names that are mentioned, and perhaps others.
 * @param say
 *   How it is said.
 * @returns
 *   People, places and organisations, each sorted; only kinds and names that are mentioned.
 */
export function indexOfNames(
  article: Article,
  mentions: readonly Mention[],
  names: readonly Name[],
  say: IndexSayings,
): IndexOfNames {
  const byId = new Map(names.map((name) => [name.id, name]));
  const placeOf = placesOf(article, say);
  const found = new Map<string, (Place & { readonly mention: Mention })[]>();
  for (const mention of mentions) {
    const place = placeOf(mention);
    if (place === null) continue;
    const list = found.get(mention.name) ?? [];
    list.push({ ...place, mention });
    found.set(mention.name, list);
  }
  const entries = [...found].flatMap(([id, places]): readonly IndexEntry[] => {
    const name = byId.get(id);
    if (name === undefined) return [];
    const inOrder = places.toSorted((a, b) => a.order - b.order);
    return [
      {
        name,
        mentions: places.length,
        passages: onceEach(inOrder.filter(({ inNote }) => !inNote).map(({ passage }) => passage)),
        pages: onceEach(inOrder.flatMap(({ page }) => page ?? [])),
      },
    ];
  });
  const collator = new Intl.Collator(say.locale);
  const sorted = entries.sort((a, b) => collator.compare(a.name.sort, b.name.sort));
  return nameKinds
    .map((kind) => ({ kind, entries: sorted.filter(({ name }) => name.kind === kind) }))
    .filter((section) => section.entries.length > 0);
}

/** How to find the passage and the page of a mention: notes count as standing where they are called. */
function placesOf(article: Article, say: IndexSayings): (mention: Mention) => Place | null {
  const { spans, notes } = indexArticle(article);
  const passages = new Map<string, { order: number; pages: readonly { page: string; start: number }[] }>();
  for (const [order, { anchor, block }] of article.text.entries()) {
    passages.set(anchor, { order, pages: placeWords([block]).pages });
  }
  const notesById = new Map([...notes.values()].map((place) => [noteId(place.note.label), place]));
  return ({ anchor, start }) => {
    const passage = passages.get(anchor);
    if (passage !== undefined) {
      const page = passage.pages.findLast((turned) => turned.start <= start)?.page ?? spans.get(anchor)?.first;
      return {
        order: passage.order,
        inNote: false,
        passage: passagePlace(anchor),
        page: page === undefined ? null : { label: page, id: pageId(page) },
      };
    }
    const note = notesById.get(anchor);
    if (note === undefined) return null;
    const caller = note.calls[0]?.anchor ?? '';
    const { number } = parseNoteLabel(note.note.label);
    const printed = say.printedNote(number);
    const label = note.page === null ? printed : `${note.page} ${printed}`;
    return {
      order: (passages.get(caller)?.order ?? passages.size) + 0.5,
      inNote: true,
      passage: passagePlace(caller),
      page: { label, id: anchor },
    };
  };
}

function passagePlace(anchor: string): IndexPlace {
  return { label: anchor.replace(/^p/u, ''), id: anchor };
}

function onceEach(places: readonly IndexPlace[]): readonly IndexPlace[] {
  return [...new Map(places.map((place) => [place.id, place])).values()];
}

interface Place {
  /** Of its passage in the text; half a step more for a note called there. */
  readonly order: number;
  readonly inNote: boolean;
  readonly passage: IndexPlace;
  readonly page: IndexPlace | null;
}
