/**
 * The words of the interface, in the language of the site. Import them as a namespace, `* as words`, so that a bundle
 * keeps only the groups that it uses.
 *
 * A build for another language reads its file in the place of English (`interface-language.ts`).
 */
export * from './en.ts';
