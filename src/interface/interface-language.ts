import type { Plugin } from 'vite';
import { languages } from './languages.ts';

/**
 * Give the site its interface in one language, and leave all others out of what is built.
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
  return {
    name: 'manicule-interface',
    enforce: 'pre',
    resolveId(source, importer) {
      const isChoice = source === './en.ts' && importer?.endsWith('/src/interface/words.ts');
      return isChoice === true ? this.resolve(`./${language}.ts`, importer) : null;
    },
  };
}
