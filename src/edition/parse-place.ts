import {
  headingOffer,
  type KnownPlaces,
  noteOffer,
  pageOffer,
  passageOffer,
  type PlaceOffer,
  wordOffers,
  workOffer,
} from './place-offers.ts';
import type { PlaceSayings, Range } from './place-sayings.ts';
import type { Places } from './places.ts';

/** What was understood. */
export interface ParsedPlace {
  /** The likeliest first. */
  readonly offers: readonly PlaceOffer[];
  /** What was not understood, or is not there, in a sentence for the reader; null where an offer fits exactly. */
  readonly message: string | null;
}

/**
 * Understand where a reader wants to go.
 *
 *     p12, ¶ 12, para. 12                    the paragraph
 *     132, p. 132, page xii, pp. 132–3       the printed page; a bare figure may be a paragraph or a note, too
 *     n. 40                                  note 40 of the text, then those printed as n. 40 of their page
 *     132 n. 7, p. 132, n. 7, 132.7          the note as printed
 *     karabekir, istiklal harb               a work by names, titles or year; a heading by its words
 *     #p12, https://…/#n132.7                an address of this text
 *
 * @param query
 *   What was typed.
 * @param places
 *   The places of the edition.
 * @param say
 *   What is said of them, in the language of the interface.
 * @returns
 *   At most eight offers; for an empty query none, and no message.
 */
export function parsePlace(query: string, places: Places, say: PlaceSayings): ParsedPlace {
  const known = { ...places, say };
  const typed = query.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (typed === '') return { offers: [], message: null };
  for (const { form, read } of readers) {
    const match = form.exec(typed);
    const answer = match === null ? null : read(match, known);
    if (answer !== null) return { ...answer, offers: answer.offers.slice(0, 8) };
  }
  const offers = wordOffers(typed, known);
  return {
    offers: offers.slice(0, 8),
    message: offers.length > 0 ? null : say.nothing(typed),
  };
}

interface Reader {
  readonly form: RegExp;
  /** Null where it turns out to be something else. */
  readonly read: (match: RegExpExecArray, places: KnownPlaces) => ParsedPlace | null;
}

/** Page labels are figures or Roman numerals, at times with a letter: `132`, `xii`, `132a`. */
const label = String.raw`\[?(\d+[a-z]?|[ivxlcdm]+)\]?`;
const noteWord = String.raw`(?:nn?|notes?|fn|footnotes?|anm|dn|not|dipnot)\.?`;
const pageWord = String.raw`(?:pp?\.?|pages?|pg\.?|ss?\.|sayfa)`;

const readers: readonly Reader[] = [
  // A sign or an abbreviation by itself: the rest is still to be typed.
  {
    form: new RegExp(`^(?:[¶§]+|(?:${noteWord}|${pageWord}|par|para)(?<=\\.))$`, 'iu'),
    read: () => ({ offers: [], message: null }),
  },
  { form: /#(\S+)$/u, read: ([, id = ''], places) => answerFor(decode(id), places) },
  {
    form: /^(?:¶+ ?|§+ ?|par(?:a|as|agraphs?|agraf)?\.? ?|p(?=\d))(\d+[a-z]*)$/iu,
    read: ([, number = ''], places) => paragraph(number, places),
  },
  {
    form: new RegExp(`^(?:${pageWord} ?)?${label} ?[,:]? ?${noteWord} ?(\\S*)$`, 'iu'),
    read: ([, page = '', number = ''], places) => printedNote(page, number, places),
  },
  {
    form: new RegExp(`^(?:${noteWord} ?)?${label}[.:](\\d\\S*|)$`, 'iu'),
    read: ([, page = '', number = ''], places) => printedNote(page, number, places),
  },
  { form: new RegExp(`^${noteWord} ?(\\d+)$`, 'iu'), read: ([, number = ''], places) => note(number, places) },
  {
    form: new RegExp(`^${pageWord} ?${label}(?: ?[-–] ?\\S+)?$`, 'iu'),
    read: ([, page = ''], places) => printedPage(page, places),
  },
  { form: /^(\d+)(?: ?[-–] ?\d+)?$/u, read: ([, number = ''], places) => bareNumber(number, places) },
  {
    form: /^([ivxlcdm]+)$/iu,
    read: ([, page = ''], places) => (places.pages.includes(page.toLowerCase()) ? printedPage(page, places) : null),
  },
];

function answerFor(id: string, places: KnownPlaces): ParsedPlace {
  const all = [
    ...places.passages.map(([anchor]) => passageOffer(anchor, places)),
    ...places.notes.map(([name]) => noteOffer(name, places)),
    ...places.pages.map((page) => pageOffer(page, places)),
    ...places.works.map((work) => workOffer(work, places)),
    ...places.headings.map((heading) => headingOffer(heading, places)),
  ];
  const offer = all.find((candidate) => candidate.id === id);
  return offer === undefined ? missing(places.say.noAddress(id)) : found(offer);
}

function paragraph(number: string, places: KnownPlaces): ParsedPlace {
  const anchor = `p${number.toLowerCase()}`;
  const names = places.passages.map(([name]) => name);
  const completed = names
    .filter((name) => name.startsWith(anchor) && name !== anchor)
    .map((name) => passageOffer(name, places));
  if (names.includes(anchor)) return found(passageOffer(anchor, places), completed);
  const [first, last] = [names[0], names.at(-1)];
  const range = first === undefined || last === undefined ? null : ([first.slice(1), last.slice(1)] as const);
  // `p132` may have been meant as a page.
  const page = places.pages.includes(number) ? [pageOffer(number, places)] : [];
  return missing(places.say.noParagraph(number, range), [...page, ...completed]);
}

function printedPage(name: string, places: KnownPlaces): ParsedPlace {
  const page = places.pages.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  const completed = places.pages
    .filter((other) => other.startsWith(name) && other !== page)
    .map((page) => pageOffer(page, places));
  if (page !== undefined) return found(pageOffer(page, places), completed);
  return missing(places.say.noPage(name, pageRange(places)), completed);
}

function printedNote(page: string, number: string, places: KnownPlaces): ParsedPlace {
  const name = `${page}.${number}`;
  const labels = places.notes.map(([other]) => other);
  const completed = labels
    .filter((other) => other.startsWith(name) && other !== name)
    .map((other) => noteOffer(other, places));
  if (labels.includes(name)) return found(noteOffer(name, places), completed);
  const onPage = places.notes
    .filter(([other, , at]) => at === page && !other.startsWith(name))
    .map(([other]) => noteOffer(other, places));
  const known = places.pages.includes(page);
  // Not typed to its end.
  if (number === '' && known) return { offers: completed, message: null };
  const message = known ? places.say.noNoteOnPage(number, page) : places.say.noPage(page, pageRange(places));
  return missing(message, [...completed, ...onPage]);
}

function note(number: string, places: KnownPlaces): ParsedPlace {
  const [exact] = places.notes.filter(([, through]) => String(through) === number);
  const printed = places.notes.filter(([name]) => name.endsWith(`.${number}`) && name !== exact?.[0]);
  const others = printed.map(([name]) => noteOffer(name, places));
  if (exact !== undefined) return found(noteOffer(exact[0], places), others);
  return missing(places.say.noNote(number, places.notes.length), others);
}

function bareNumber(number: string, places: KnownPlaces): ParsedPlace {
  const exact = [
    ...places.pages.filter((page) => page === number).map((page) => pageOffer(page, places)),
    ...places.passages.filter(([anchor]) => anchor === `p${number}`).map(([anchor]) => passageOffer(anchor, places)),
    ...places.notes.filter(([, through]) => String(through) === number).map(([name]) => noteOffer(name, places)),
  ];
  const completed = places.pages
    .filter((page) => page.startsWith(number) && page !== number)
    .map((page) => pageOffer(page, places));
  const years = number.length === 4 ? wordOffers(number, places) : [];
  const [first, ...rest] = [...exact, ...years];
  if (first !== undefined) return found(first, [...rest, ...completed]);
  return missing(places.say.noNumber(number, pageRange(places)), completed);
}

function pageRange({ pages }: Places): Range | null {
  const [first, last] = [pages[0], pages.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

function found(first: PlaceOffer, rest: readonly PlaceOffer[] = []): ParsedPlace {
  return { offers: [first, ...rest], message: null };
}

function missing(message: string, offers: readonly PlaceOffer[] = []): ParsedPlace {
  return { offers, message };
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id.replace(/:~:.*$/u, ''));
  } catch {
    return id;
  }
}
