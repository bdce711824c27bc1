import type { Plugin } from 'vite';
import { languages } from './languages.ts';

/**
 * Give the site its interface in one language, and leave all others out of what is built.
 *
 * Scripts for the browser get each group of words as a module of its own, so that a page that needs the words of its
 * notes does not fetch those of the search with them.
 *
 * @param language
 *   The BCP 47 tag of a language that has its file in this folder.
 * @returns
 *   A Vite plugin.
 * @throws {Error}
 *   When there is no such language.
 */
export function interfaceLanguage(language: string): Plugin {
  if (!Object.hasOwn(languages, language)) {
    throw new Error(
      `The interface has no language “${language}”; there are ${Object.keys(languages).join(' and ')}. ` +
        'Set another in MANICULE_LANGUAGE or astro.config.mjs, or write its words in src/interface.',
    );
  }
  const isWords = (id: string | undefined): boolean => id?.endsWith('/src/interface/words.ts') === true;
  return {
    name: 'manicule-interface',
    enforce: 'pre',
    async resolveId(source, importer) {
      const group = /^\.\/en\.ts(\?\w+)?$/u.exec(source);
      if (group === null || !isWords(importer)) return null;
      const resolved = await this.resolve(`./${language}.ts${group[1] ?? ''}`, importer);
      return resolved === null ? null : { ...resolved, moduleSideEffects: false };
    },
    load(id) {
      if (this.environment.mode !== 'build' || this.environment.name !== 'client' || !isWords(id)) return null;
      // The query makes a module of the same file, of which the bundler keeps only what is asked of it.
      const code = Object.keys(languages[language] ?? {}).map(
        (group) => `export { ${group} } from './en.ts?${group}';`,
      );
      return { code: code.join('\n'), moduleSideEffects: false };
    },
  };
}
