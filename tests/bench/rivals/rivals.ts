import { rival as flexsearch } from './flexsearch.ts';
import { rival as lunr } from './lunr.ts';
import { rival as minisearch } from './minisearch.ts';
import { rival as orama } from './orama.ts';
import type { Rival } from './rival.ts';

/** The engines that ours is measured beside, each in a file of its name. */
export const rivals: Readonly<Record<string, Rival>> = { minisearch, lunr, flexsearch, orama };
