import * as en from './en.ts';
import * as tr from './tr.ts';

/** All words of one language. English says what there must be. */
export type Words = typeof en;

/** The languages of the interface by their BCP 47 tags, which are the names of their files. */
export const languages: Readonly<Record<string, Words>> = { en, tr };
