import { toHtml } from './to-html.ts';
import { markTexts } from '../edition/annotations/mark-texts.ts';
import { placeAnnotations } from '../edition/annotations/place-annotations.ts';
import { indexArticle } from '../edition/article-index.ts';
import type { Edition } from '../edition/edition.ts';
import { foreignWords } from '../edition/foreign-words.ts';
import { oldAnchors } from '../edition/ledger/old-anchors.ts';
import { languageOfOurs } from './language-of-ours.ts';
import { notesToHast } from './notes-to-hast.ts';
import { passageToHast } from './passage-to-hast.ts';
import type { Rendering } from './rendering.ts';
import { withForwardings } from './with-forwardings.ts';

/** The two parts of the reading page that come from the article. */
export interface EditionHtml {
  readonly text: string;
  /** The section of notes; empty where there are none. */
  readonly notes: string;
}

/**
 * Turn an edition into the HTML of its reading page.
 *
 * @param edition
 *   An edition without problems.
 * @returns
 *   Its text and its notes. Every link leads to an id in one of them, or to `work-…` in the list of works.
 */
export function editionToHtml({ article, sources, annotations, ledger }: Edition): EditionHtml {
  const rendering: Rendering = {
    index: indexArticle(article),
    sources: new Map(sources.map((source) => [source.id, source])),
    called: new Map(),
    language: article.frontmatter.language,
    foreign: foreignWords(article, sources),
    ...languageOfOurs(article),
    marks: markTexts(placeAnnotations(article, annotations)),
  };
  const old = oldAnchors(ledger, 'text');
  const passages = article.text.map((passage) => passageToHast(passage, rendering));
  return {
    text: toHtml([...withForwardings(passages, old, { tagName: 'p' })]),
    notes: toHtml(notesToHast(rendering, old)),
  };
}
