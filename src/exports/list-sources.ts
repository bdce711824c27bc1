import type { CslElement } from 'citeproc';
import type { Source } from '../edition/source.ts';
import { type CslEngine, type CslEngineSettings, openCslEngine } from './csl-engine.ts';
import { cutStyle } from './cut-style.ts';

/**
 * List sources by a style, cut down to the fields that they have.
 *
 * @param style
 *   A style that does not compare sources.
 * @param settings
 *   Its words.
 * @returns
 *   Formats sources as entries of a list of works, in the order given.
 */
export function listSources(
  style: CslElement,
  settings: CslEngineSettings,
): (sources: readonly Source[]) => readonly string[] {
  const fields = new Set<string>();
  let engine: CslEngine | null = null;
  return (sources) => {
    const added = sources.flatMap((source) => Object.keys(source)).filter((field) => !fields.has(field));
    for (const field of added) fields.add(field);
    // A new engine costs as much as some twenty entries; the sources of a library soon have no fields that are new.
    if (engine === null || added.length > 0) engine = openCslEngine(cutStyle(style, fields), settings);
    return engine.list(sources);
  };
}
