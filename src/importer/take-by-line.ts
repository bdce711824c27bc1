import type { Agent } from '../edition/frontmatter.ts';
import { accountWords, type WordAccount } from './account-words.ts';
import { type ByLineFound, findByLine } from './find-by-line.ts';
import type { ImportProblem } from './import-report.ts';
import { inSentenceCase } from './in-sentence-case.ts';
import { nameOf } from '../edition/name-of.ts';
import { parseAuthors } from './parse-authors.ts';
import { remarkTexts } from './remark-texts.ts';
import type { SourceBlock } from './source-block.ts';
import { toOrdinaryCapitals } from './to-ordinary-capitals.ts';

/**
 * Take the authors from the line below a title.
 *
 * A line that calls a note stays in the text, for its call must stand somewhere. So does a place of work below several
 * names.
 *
 * @param body
 *   Blocks below the title.
 * @param title
 *   As it was taken.
 * @returns
 *   The authors, none where no line names them; the other blocks, and where the words of the line went.
 */
export function takeByLine(body: readonly SourceBlock[], title: string): AuthorsTaken {
  const found = findByLine(body, title);
  if (found === null) return { authors: [], body, account: { metadata: [], dropped: [] }, problems: [] };
  const { at, block, byLine } = found;
  const place = byLine.names.length === 1 ? byLine.affiliation : null;
  const authors = byLine.names
    .flatMap((name) => parseAuthors(toOrdinaryCapitals(name)))
    .map((agent) => (place === null ? agent : { ...agent, affiliation: inSentenceCase(place) }));
  const { taken, kept, unplaced } = divide(found);
  const values = authors.flatMap((agent) => [nameOf(agent), agent.affiliation ?? '']);
  const accounts = taken.map((one) => accountWords(one, values, 'by-line: no part of a name'));
  return {
    authors,
    body: [...body.slice(0, at), ...kept, ...unplaced, ...body.slice(at + countBlocks(found))],
    account: {
      metadata: accounts.flatMap(({ metadata }) => metadata),
      dropped: accounts.flatMap(({ dropped }) => dropped),
    },
    problems: [
      remarkTexts.authorTaken(block, authors.map(nameOf).join('; '), byLine.hasCall),
      ...unplaced.map(remarkTexts.affiliationUnplaced),
    ],
  };
}

/** What is metadata now, and what stays in the text: the line as it stands, and a place of work that is nobody's. */
function divide({
  opening,
  block,
  place,
  byLine,
}: ByLineFound): Readonly<Record<'taken' | 'kept' | 'unplaced', readonly SourceBlock[]>> {
  const isOne = byLine.names.length === 1;
  const lines = block.text.split('\n');
  const end = isOne ? lines.length : byLine.lines;
  const names = [...(opening === null ? [] : [opening]), { ...block, text: lines.slice(0, end).join('\n') }];
  const rest = { ...block, text: lines.slice(end).join('\n'), line: block.line + end };
  const places = place === null ? [] : [place];
  const unplaced = [...(end < lines.length ? [rest] : []), ...(isOne ? [] : places)];
  return {
    taken: [...(byLine.hasCall ? [] : names), ...(isOne ? places : [])],
    kept: byLine.hasCall ? names.map(asParagraph) : [],
    unplaced: unplaced.map(asParagraph),
  };
}

function countBlocks({ opening, place }: ByLineFound): number {
  return 1 + (opening === null ? 0 : 1) + (place === null ? 0 : 1);
}

/** In capitals it would be taken for a heading. */
function asParagraph(block: SourceBlock): SourceBlock {
  return { ...block, shape: { type: 'paragraph' } };
}

/** The authors of a text, and the text without the line that named them. */
export interface AuthorsTaken {
  readonly authors: readonly Agent[];
  readonly body: readonly SourceBlock[];
  readonly account: WordAccount;
  readonly problems: readonly ImportProblem[];
}
