import type { CslElement } from 'citeproc';
import type { Source } from '../../edition/source.ts';
import { type CslEngine, type CslEngineSettings, openCslEngine } from './csl-engine.ts';
import { cutStyle } from './cut-style.ts';

/**
 * Fit engines to sources: each is made of no more of a style than the fields of the sources so far ask for.
 *
 * Sources without a title get the whole style: where nothing stands before it, a word that the style adds gets its capital
 * by what the engine tried before, and a style that was cut down has it try less.
 *
 * @param style
 *   A style that does not compare sources.
 * @param settings
 *   Its words.
 * @returns
 *   Gives an engine for sources; mostly the one that it gave before.
 */
export function fittedEngine(
  style: CslElement,
  settings: CslEngineSettings,
): (sources: readonly Source[]) => CslEngine {
  const fields = new Set<string>();
  let engine: CslEngine | null = null;
  let whole: CslEngine | null = null;
  return (sources) => {
    if (sources.some(({ title }) => title === undefined)) return (whole ??= openCslEngine(style, settings));
    const added = sources.flatMap((source) => Object.keys(source)).filter((field) => !fields.has(field));
    for (const field of added) fields.add(field);
    // To make one costs as much as some ten entries; the sources of a library soon have no fields that are new.
    if (engine === null || added.length > 0) engine = openCslEngine(cutStyle(style, fields), settings);
    return engine;
  };
}
