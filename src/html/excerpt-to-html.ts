import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { ArticleIndex, NotePlace } from '../edition/article-index.ts';
import type { Edition } from '../edition/edition.ts';
import { callId, noteId } from '../edition/element-ids.ts';
import { forwardings } from '../edition/ledger/forwardings.ts';
import type { EditionHtml } from './edition-to-html.ts';
import { forwardingToHast } from './forwarding-to-hast.ts';
import { notesToHast } from './notes-to-hast.ts';
import { passageToHast } from './passage-to-hast.ts';
import type { Rendering } from './rendering.ts';

/**
 * Turn one passage with its notes, or one note, into the HTML of a page of its own.
 *
 * @param edition
 *   An edition without problems.
 * @param settings
 *   The anchor of the passage or note, the index of the article, and the address of the reading page: what is not on
 *   this page is linked to there.
 * @returns
 *   The passage and the notes that it calls; for a note, only the section of notes, with that note; for an anchor that
 *   no longer stands, the line that says what became of it.
 */
export function excerptToHtml(
  { article, sources, ledger }: Edition,
  { anchor, index, text }: { readonly anchor: string; readonly index: ArticleIndex; readonly text: string },
): EditionHtml {
  const passage = article.text.find((candidate) => candidate.anchor === anchor);
  const old = ledger === null ? undefined : forwardings(ledger).find(({ id }) => id === anchor);
  const rendering: Rendering = {
    index: { ...index, notes: notesOf(index, anchor) },
    sources: new Map(sources.map((source) => [source.id, source])),
    called: new Map(),
  };
  const words = h(null, [
    ...(passage === undefined ? [] : [passageToHast(passage, rendering)]),
    ...(old === undefined ? [] : [forwardingToHast(old, 'p')]),
  ]);
  const notes = notesToHast(rendering);
  leadAway([words, notes], text);
  return { text: toHtml(words), notes: toHtml(notes) };
}

/** The notes that a passage calls, with only these calls, counted anew as the page will count them; or the one note. */
function notesOf(index: ArticleIndex, anchor: string): ReadonlyMap<string, NotePlace> {
  const places = [...index.notes].flatMap(([label, place]): (readonly [string, NotePlace])[] => {
    if (noteId(label) === anchor) return [[label, place]];
    const here = place.calls.filter((call) => call.anchor === anchor);
    const calls = here.map((call, at) => ({ ...call, id: callId(label, at + 1) }));
    return calls.length === 0 ? [] : [[label, { ...place, calls }]];
  });
  return new Map(places);
}

/** Links to what stands elsewhere lead to the reading page. */
function leadAway(trees: readonly Root[], text: string): void {
  const ids = new Set<string>();
  for (const tree of trees) {
    visit(tree, 'element', ({ properties }) => {
      if (typeof properties['id'] === 'string') ids.add(properties['id']);
    });
  }
  for (const tree of trees) {
    visit(tree, 'element', ({ properties }) => {
      const { href } = properties;
      const isSelf = 'dataAnchor' in properties;
      if (typeof href !== 'string' || !href.startsWith('#')) return;
      if (isSelf || !ids.has(href.slice(1))) properties['href'] = `${text}${href}`;
    });
  }
}
