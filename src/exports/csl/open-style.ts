import type { CslElement } from 'citeproc';
import type { PageRangeFormat } from '../../edition/cite/collapse-pages.ts';
import { onceForEach } from '../../edition/once-for-each.ts';
import type { Source } from '../../edition/source.ts';
import type { Citation, CslEngineSettings } from './csl-engine.ts';
import { fittedEngine } from './fitted-engine.ts';
import { loneStyle } from './lone-style.ts';
import { rememberEach } from './remember-each.ts';

/** A style of citation, ready to format. Everything it returns is HTML without inline styles. */
export interface OpenStyle {
  /** Does it cite in notes, or in the text with a list of works? */
  readonly citesIn: 'notes' | 'text';
  readonly ranges: PageRangeFormat;
  /** Format a citation: a note, or what stands in parentheses in the text. */
  readonly cite: (source: Source, cited?: { readonly pages?: string; readonly suffix?: string }) => string;
  /** Format entries of a list of works; in the order given. */
  readonly list: (sources: readonly Source[]) => readonly string[];
}

/** Where styles and locales come from. */
export interface CslLibrary {
  readonly style: (id: string) => CslElement | null;
  readonly locale: (language: string) => CslElement;
}

/** Making an engine costs some milliseconds, and each style is asked for again by every edition. */
const stylesOf = onceForEach<CslLibrary, Map<string, OpenStyle | null>>(() => new Map());

/**
 * Open a style of citation.
 *
 * Sources are formatted one by one, so that none depends on another (`1973a`, a dash for the same author).
 *
 * @param library
 *   Where it is found.
 * @param id
 *   Its name in the CSL repository.
 * @param settings
 *   `language`: of the words that the style adds, as a BCP 47 tag. `markLanguages`: put titles in elements with a `lang`.
 * @returns
 *   The style, or null where there is none of that name.
 */
export function openStyle(
  library: CslLibrary,
  id: string,
  { language = 'en-US', markLanguages = false }: { readonly language?: string; readonly markLanguages?: boolean } = {},
): OpenStyle | null {
  const known = stylesOf(library);
  const key = [id, language, String(markLanguages)].join(' ');
  if (!known.has(key)) {
    const style = library.style(id);
    const settings = { locale: library.locale(language), language, markLanguages };
    known.set(key, style === null ? null : styleFrom(style, settings));
  }
  return known.get(key) ?? null;
}

function styleFrom(style: CslElement, settings: CslEngineSettings): OpenStyle {
  const citing = fittedEngine(loneStyle(style, 'cite'), settings);
  const listing = fittedEngine(loneStyle(style, 'list'), settings);
  const cite = rememberEach((citations: readonly Citation[]) => citations.map(citing.cite));
  return {
    citesIn: style.attrs['class'] === 'note' ? 'notes' : 'text',
    ranges: rangesOf(style),
    cite: (source, cited = {}) => cite([{ source, ...cited }])[0] ?? '',
    list: rememberEach(listing.list),
  };
}

function rangesOf(style: CslElement): PageRangeFormat {
  const format = style.attrs['page-range-format'] ?? 'expanded';
  if (format === 'minimal' || format === 'minimal-two' || format === 'expanded') return format;
  return 'chicago';
}
