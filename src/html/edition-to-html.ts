import type { Element } from 'hast';
import { h } from 'hastscript';
import { markTexts } from '../edition/annotations/mark-texts.ts';
import { placeAnnotations } from '../edition/annotations/place-annotations.ts';
import { indexArticle } from '../edition/article-index.ts';
import type { Edition } from '../edition/edition.ts';
import { foreignWords } from '../edition/foreign-words.ts';
import { isLongText } from '../edition/is-long-text.ts';
import { oldAnchors } from '../edition/ledger/old-anchors.ts';
import { inParts } from './in-parts.ts';
import { languageOfOurs } from './language-of-ours.ts';
import { lettersOf } from './letters-of.ts';
import { notesToHast } from './notes-to-hast.ts';
import { passageToHast } from './passage-to-hast.ts';
import type { Rendering } from './rendering.ts';
import { toHtml } from './to-html.ts';
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
 *   Its text and its notes; those of a long text in parts (`in-parts.ts`). Every link leads to an id in one of them, or to
 *   `work-…` in the list of works.
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
  const isLong = isLongText(article);
  const passages = withForwardings(
    article.text.map((passage) => passageToHast(passage, rendering)),
    old,
    { tagName: 'p' },
  );
  const parts = isLong ? inParts(passages, lettersOf, isHeading).map((part) => h('div.part', [...part])) : passages;
  return { text: toHtml(parts), notes: toHtml(notesToHast(rendering, { old, isLong })) };
}

function isHeading({ tagName }: Element): boolean {
  return /^h\d$/u.test(tagName);
}
