import CSL, { type CslElement, type MarkReader, type NameRegister } from 'citeproc';
import type { Source } from '../../edition/source.ts';
import { cslHtml } from './csl-html.ts';

/** A processor of CSL that formats sources as if there were no others. Everything it returns is HTML without inline styles. */
export interface CslEngine {
  readonly cite: (citation: Citation) => string;
  /** Format entries of a list of works; in the order given. */
  readonly list: (sources: readonly Source[]) => readonly string[];
}

/** One source as it is cited in one place. */
export interface Citation {
  readonly source: Source;
  /** As CSL has them, with a hyphen. */
  readonly pages?: string;
  /** What stands behind it. */
  readonly suffix?: string;
}

export interface CslEngineSettings {
  readonly locale: CslElement;
  /** Of the words that the style adds, as a BCP 47 tag. */
  readonly language: string;
  /** Put titles in elements with a `lang`. */
  readonly markLanguages: boolean;
}

/**
 * Open an engine for a style.
 *
 * @param style
 *   A style that does not compare sources, neither to order them nor to tell them apart.
 * @param settings
 *   Its words, and whether titles are marked.
 * @returns
 *   The engine. Making it takes some milliseconds.
 */
export function openCslEngine(style: CslElement, { locale, language, markLanguages }: CslEngineSettings): CslEngine {
  CSL.Output.Formats['manicule'] = { ...CSL.Output.Formats['html'], ...cslHtml };
  let items: ReadonlyMap<string, object> = new Map();
  const engine = new CSL.Engine(
    {
      retrieveLocale: () => locale,
      retrieveItem: (id) => items.get(id) ?? {},
      ...(markLanguages ? { variableWrapper: markLanguage } : {}),
    },
    // It writes into what it is given, and another engine may be made from the same style.
    structuredClone(style),
    language,
  );
  engine.setOutputFormat('manicule');
  // It would write each name into a register, to tell it from others: a tenth of its time.
  Object.assign(engine.registry.namereg, unregisteredNames);
  passOverPlain(engine.fun.flipflopper);
  /** Give it sources in place of those before; returns the ids under which it has them. */
  const take = (sources: readonly Source[]): readonly string[] => {
    // It must forget what it knows under the same ids.
    engine.updateItems([]);
    items = new Map(
      sources.map((source, index) => {
        const id = `item${String(index)}`;
        return [id, { ...source, id, language: source.language ?? 'und' }];
      }),
    );
    return [...items.keys()];
  };
  const isNumbered = asksFor('citation-number', style);
  const cite = ({ source, pages, suffix }: Citation): string => {
    const ids = take([source]);
    // Only then is it numbered.
    if (isNumbered) engine.updateItems(ids);
    const cited = ids.map((id) => ({
      id,
      ...(pages === undefined ? {} : { locator: pages, label: 'page' }),
      ...(suffix === undefined ? {} : { suffix }),
    }));
    // Of the ways to have a citation, the one that keeps no account of others: a fifth of the time of the next best.
    return engine.makeCitationCluster(cited).trim();
  };
  const list = (sources: readonly Source[]): readonly string[] => {
    // Each by itself is the first.
    if (isNumbered && sources.length > 1) return sources.flatMap((source) => list([source]));
    engine.updateItems(take(sources));
    const made = engine.makeBibliography();
    const entries = made === false ? [] : made[1].map((entry) => entry.trim());
    if (entries.length === sources.length) return entries;
    // It leaves out an entry in which nothing stands, and does not say which.
    return sources.length === 1 ? [''] : sources.flatMap((source) => list([source]));
  };
  return { cite, list };
}

/** A register that nothing is written into. How much of a given name is shown follows from the style alone. */
const unregisteredNames: NameRegister = {
  addname: () => undefined,
  evalname: (_item, _name, _number, _least, form, initials) => {
    if (form === 'short') return nameParts.family;
    return typeof initials === 'string' ? nameParts.initials : nameParts.whole;
  },
};

/** It looks for quotation marks and tags in all words, by patterns that it makes each time: a fifteenth of its time. */
function passOverPlain(reader: MarkReader): void {
  const processTags = reader.processTags.bind(reader);
  reader.processTags = (blob) => {
    if (!plain.test(blob.blobs)) processTags(blob);
  };
}

/** No locale quotes by any of these. */
const plain = /^[\p{L}\p{N}\p{M} .,:;&–-]*$/u;

const nameParts = { family: 0, initials: 1, whole: 2 } as const;

function asksFor(variable: string, { attrs, children }: CslElement): boolean {
  return (
    attrs['variable'] === variable || children.some((child) => typeof child !== 'string' && asksFor(variable, child))
  );
}

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
