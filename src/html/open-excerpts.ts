import type { Element, Properties, Root } from 'hast';
import { toHtml } from './to-html.ts';
import { h } from 'hastscript';
import type { ArticleIndex, NotePlace } from '../edition/article-index.ts';
import type { Edition } from '../edition/edition.ts';
import { callId, noteId } from '../edition/element-ids.ts';
import { foreignWords } from '../edition/foreign-words.ts';
import { oldAnchors } from '../edition/ledger/old-anchors.ts';
import type { EditionHtml } from './edition-to-html.ts';
import { findOpenings } from './find-openings.ts';
import { divisionToHast, forwardingToHast } from './forwarding-to-hast.ts';
import { languageOfOurs } from './language-of-ours.ts';
import { notesToHast } from './notes-to-hast.ts';
import { passageToHast } from './passage-to-hast.ts';
import type { Rendering } from './rendering.ts';

/**
 * Make ready to turn passages with their notes, or notes, into the HTML of pages of their own.
 *
 * @param edition
 *   An edition without problems.
 * @param settings
 *   The index of the article, and the address of the reading page: what is not on such a page is linked to there.
 * @returns
 *   A function from an anchor to the passage and the notes that it calls; for a note, to only the section of notes, with
 *   that note; for an anchor that no longer stands, to the line that says what became of it. A passage that opens the
 *   text, or a part of it, has the class `opening`: by itself it cannot be told from the others.
 */
export function openExcerpts(
  { article, sources, ledger }: Edition,
  { index, text }: { readonly index: ArticleIndex; readonly text: string },
): (anchor: string) => EditionHtml {
  const passages = new Map(article.text.map((passage) => [passage.anchor, passage]));
  const { forwardings, divisions } = oldAnchors(ledger, 'text');
  const old = new Map(forwardings.map((forwarding) => [forwarding.id, forwarding]));
  const lost = Map.groupBy(divisions, ({ at }) => at);
  const sourcesByKey = new Map(sources.map((source) => [source.id, source]));
  const foreign = foreignWords(article, sources);
  const notes = notesByAnchor(index);
  const openings = findOpenings(article.text);
  return (anchor) => {
    const passage = passages.get(anchor);
    const forwarding = old.get(anchor);
    const rendering: Rendering = {
      index: { ...index, notes: new Map(notes.get(anchor)) },
      sources: sourcesByKey,
      called: new Map(),
      language: article.frontmatter.language,
      foreign,
      ...languageOfOurs(article),
    };
    const words = h(null, [
      ...(passage === undefined ? [] : [toOpening(passageToHast(passage, rendering), openings.has(anchor))]),
      ...(forwarding === undefined ? [] : [forwardingToHast(forwarding, { tagName: 'p' })]),
      ...(lost.get(anchor) ?? []).map((division) => divisionToHast(division, { tagName: 'p' })),
    ]);
    const section = notesToHast(rendering);
    leadAway([words, section], text);
    return { text: toHtml(words), notes: toHtml(section) };
  };
}

function toOpening(element: Element, isOpening: boolean): Element {
  if (!isOpening) return element;
  const { className } = element.properties;
  const classes = [...(Array.isArray(className) ? className : []), 'opening'];
  return { ...element, properties: { ...element.properties, className: classes } };
}

/**
 * For each passage the notes that it calls, with only these calls, counted anew as the page will count them; for each
 * note the note itself.
 */
function notesByAnchor(index: ArticleIndex): ReadonlyMap<string, readonly (readonly [string, NotePlace])[]> {
  const found = new Map<string, (readonly [string, NotePlace])[]>();
  const add = (anchor: string, note: readonly [string, NotePlace]): void => {
    found.set(anchor, [...(found.get(anchor) ?? []), note]);
  };
  for (const [label, place] of index.notes) {
    const calls = Map.groupBy(place.calls, ({ anchor }) => anchor);
    for (const [anchor, here] of calls) {
      if (anchor === noteId(label)) continue;
      const counted = here.map((call, at) => ({ ...call, id: callId(label, at + 1) }));
      add(anchor, [label, { ...place, calls: counted }]);
    }
    add(noteId(label), [label, place]);
  }
  return found;
}

/** Links to what stands elsewhere lead to the reading page. */
function leadAway(trees: readonly Root[], text: string): void {
  const ids = new Set<string>();
  const links: [properties: Properties, id: string][] = [];
  const walk = ({ children }: Root | Element): void => {
    for (const child of children) {
      if (child.type !== 'element') continue;
      const { id, href, className } = child.properties;
      if (typeof id === 'string') ids.add(id);
      if (typeof href === 'string' && href.startsWith('#')) {
        // The number of a passage is its address in the text, wherever it stands.
        const isSelf = Array.isArray(className) && className.includes('number');
        links.push([child.properties, isSelf ? '' : href.slice(1)]);
      }
      walk(child);
    }
  };
  for (const tree of trees) walk(tree);
  for (const [properties, id] of links) if (!ids.has(id)) properties['href'] = `${text}${String(properties['href'])}`;
}
