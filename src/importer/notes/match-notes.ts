import type { CallScope, PlacedCall, ScopeNote } from '../call.ts';
import { checkNotes, checkWordsOf } from '../check-notes.ts';
import type { NoteForm } from '../forms/form.ts';
import type { ImportProblem } from '../import-report.ts';
import type { LabelledSheet } from '../label-pages.ts';
import { matchCalls } from '../match-calls.ts';
import type { SourceBlock } from '../source-block.ts';
import type { SheetNote } from '../split-pages.ts';
import { toNoteLabel } from '../to-note-label.ts';

/**
 * Bring calls and notes together: on each page where numbers begin anew there, else in the text as a whole.
 *
 * @param pages
 *   With their notes.
 * @param form
 *   How notes are numbered and called.
 * @returns
 *   The calls in each block, and everything that does not match.
 */
export function matchNotes(pages: readonly LabelledSheet[], { numbering, calls, marks }: NoteForm): MatchedNotes {
  const scopes =
    numbering === 'page'
      ? pages.map(({ page, body, notes }) => ({ page, body, notes }))
      : [{ page: null, body: pages.flatMap(({ body }) => body), notes: pages.flatMap(({ notes }) => notes) }];
  const matched = scopes.flatMap(({ page, body, notes }) => {
    const scopeOf = (own: readonly SheetNote[]): CallScope => ({
      page: page ?? '',
      body,
      notes: own.map((note) => toScopeNote(note, page)),
    });
    const signed = notes.filter(({ suffix }) => suffix !== undefined);
    const numbered = matchCalls(scopeOf(notes.filter(({ suffix }) => suffix === undefined)), calls);
    return signed.length === 0 ? [numbered] : [numbered, matchCalls(scopeOf(signed), 'signs')];
  });
  return {
    calls: joinCalls(matched.flatMap((scope) => [...scope.calls])),
    problems: [
      ...scopes.flatMap(({ page, notes }) =>
        marks === 'footnotes' ? checkWordsOf(notes) : checkNotes(page ?? '', notes),
      ),
      ...matched.flatMap(({ problems }) => problems),
    ],
  };
}

/** A block may call notes with numbers and notes with signs. */
function joinCalls(
  placed: readonly (readonly [SourceBlock, readonly PlacedCall[]])[],
): ReadonlyMap<SourceBlock, readonly PlacedCall[]> {
  const calls = new Map<SourceBlock, readonly PlacedCall[]>();
  for (const [block, own] of placed) {
    calls.set(
      block,
      [...(calls.get(block) ?? []), ...own].sort((a, b) => a.from - b.from),
    );
  }
  return calls;
}

/** What was matched. */
export interface MatchedNotes {
  readonly calls: ReadonlyMap<SourceBlock, readonly PlacedCall[]>;
  readonly problems: readonly ImportProblem[];
}

function toScopeNote({ number, line, label, sign, suffix }: SheetNote, page: string | null): ScopeNote {
  const name = /^\[\^(.+)\]:$/u.exec(sign)?.[1]?.toLowerCase() ?? sign;
  return { number, line, label: label ?? toNoteLabel(page, number, suffix), name };
}
