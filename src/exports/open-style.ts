import CSL, { type CslElement } from 'citeproc';
import type { PageRangeFormat } from '../edition/cite/collapse-pages.ts';
import type { Source } from '../edition/source.ts';
import { loneStyle } from './lone-style.ts';

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
const opened = new WeakMap<CslLibrary, Map<string, OpenStyle | null>>();

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
  const known = opened.get(library) ?? new Map<string, OpenStyle | null>();
  opened.set(library, known);
  const key = [id, language, String(markLanguages)].join(' ');
  if (!known.has(key)) {
    const style = library.style(id);
    known.set(key, style === null ? null : engineFor(style, library.locale(language), language, markLanguages));
  }
  return known.get(key) ?? null;
}

function engineFor(style: CslElement, locale: CslElement, language: string, markLanguages: boolean): OpenStyle {
  CSL.Output.Formats['manicule'] = { ...CSL.Output.Formats['html'], ...plainFormat };
  const open = (purpose: 'cite' | 'list'): (() => LoneEngine) => {
    let engine: LoneEngine | null = null;
    return () => (engine ??= loneEngine(loneStyle(style, purpose), { locale, language, markLanguages }));
  };
  const [citing, listing] = [open('cite'), open('list')];
  const list = remembering((source: Source) => {
    const { engine, take } = listing();
    take(source);
    const made = engine.makeBibliography();
    return made === false ? '' : made[1].join('').trim();
  });
  return {
    citesIn: style.attrs['class'] === 'note' ? 'notes' : 'text',
    ranges: rangesOf(style),
    cite: remembering<Parameters<OpenStyle['cite']>>((source, { pages, suffix } = {}) => {
      const { engine, take } = citing();
      const cited = {
        id: take(source),
        ...(pages === undefined ? {} : { locator: pages, label: 'page' }),
        ...(suffix === undefined ? {} : { suffix }),
      };
      return engine
        .previewCitationCluster({ citationItems: [cited], properties: { noteIndex: 1 } }, [], [], 'manicule')
        .trim();
    }),
    list: (sources) => sources.map((source) => list(source)),
  };
}

/**
 * Keep what was formatted last: the forms of an edition ask for the same entry with and without pages, and two pages show
 * the same list.
 */
function remembering<Arguments extends readonly unknown[]>(
  format: (...given: Arguments) => string,
): (...given: Arguments) => string {
  const known = new Map<string, string>();
  return (...given) => {
    const key = JSON.stringify(given);
    const formatted = known.get(key) ?? format(...given);
    known.delete(key);
    known.set(key, formatted);
    for (const oldest of known.keys()) {
      if (known.size <= 500) break;
      known.delete(oldest);
    }
    return formatted;
  };
}

/** An engine that is given one source after another. */
interface LoneEngine {
  readonly engine: InstanceType<typeof CSL.Engine>;
  /** Give it a source in place of the one before; returns the id under which it has it. */
  readonly take: (source: Source) => string;
}

function loneEngine(
  style: CslElement,
  settings: { readonly locale: CslElement; readonly language: string; readonly markLanguages: boolean },
): LoneEngine {
  const { locale, language, markLanguages } = settings;
  let item: object = {};
  const engine = new CSL.Engine(
    {
      retrieveLocale: () => locale,
      retrieveItem: () => item,
      ...(markLanguages ? { variableWrapper: markLanguage } : {}),
    },
    style,
    language,
  );
  engine.setOutputFormat('manicule');
  // A new id each time: the engine keeps what it made of an id.
  let count = 0;
  return {
    engine,
    take(source) {
      count += 1;
      const id = `item${String(count)}`;
      item = { ...source, id, language: source.language ?? 'und' };
      engine.updateItems([id]);
      return id;
    },
  };
}

function rangesOf(style: CslElement): PageRangeFormat {
  const format = style.attrs['page-range-format'] ?? 'expanded';
  if (format === 'minimal' || format === 'minimal-two' || format === 'expanded') return format;
  return 'chicago';
}

/** The engine's own format writes style attributes, which a strict content security policy forbids, and respells letters. */
const plainFormat = {
  text_escape: (text: string | undefined): string =>
    (text ?? '').replaceAll('&', '&#38;').replaceAll('<', '&#60;').replaceAll('>', '&#62;'),
  '@font-style/oblique': '<em>%%STRING%%</em>',
  '@font-style/normal': '<span class="upright">%%STRING%%</span>',
  '@font-variant/small-caps': '<span class="small-caps">%%STRING%%</span>',
  '@font-variant/normal': '<span class="upright">%%STRING%%</span>',
  '@font-weight/normal': '<span class="upright">%%STRING%%</span>',
  '@font-weight/light': '<span class="upright">%%STRING%%</span>',
  '@text-decoration/none': '%%STRING%%',
  '@text-decoration/underline': '<u>%%STRING%%</u>',
  '@vertical-align/baseline': '%%STRING%%',
  '@bibliography/entry': (_state: unknown, entry: string): string => entry,
  '@display/block': (_state: unknown, words: string): string => ` ${words} `,
  '@display/left-margin': (): string => '',
  '@display/right-inline': (_state: unknown, words: string): string => words,
  '@display/indent': (_state: unknown, words: string): string => ` ${words}`,
};

/** Titles are in the language of their source, and a browser must know it to read them out and to break their lines. */
function markLanguage(
  {
    variableNames,
    itemData,
  }: { readonly variableNames: readonly string[]; readonly itemData: Readonly<Record<string, unknown>> },
  before: string,
  words: string,
  after: string,
): string {
  const language = itemData['language'];
  const isTitle = variableNames.some(
    (name) => name === 'title' || name === 'container-title' || name === 'collection-title',
  );
  if (!isTitle || typeof language !== 'string' || language === 'und') return before + words + after;
  return `${before}<span lang="${language.replace(/[^A-Za-z0-9-]/gu, '')}">${words}</span>${after}`;
}
