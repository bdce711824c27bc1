import type { CslElement } from 'citeproc';
import type { Source } from '../../edition/source.ts';
import { type CslEngine, type CslEngineSettings, openCslEngine } from './csl-engine.ts';
import { cutStyle } from './cut-style.ts';
import { type SourceShape, isOfShape, joinShapes, shapeOf } from './source-shape.ts';

/** To make an engine takes as long as it saves on so many sources. */
const enough = 20;
/** A library has a few shapes that are common, and many that are rare. */
const mostEngines = 16;

/**
 * Fit an engine to sources: each is formatted by no more of a style than sources of its shape use.
 *
 * A shape that is common has an engine for itself; the others have one together.
 *
 * Sources without a title get the whole style: where nothing stands before it, a word that the style adds gets its capital
 * by what the engine tried before, and a style that was cut down has it try less.
 *
 * @param style
 *   A style that does not compare sources.
 * @param settings
 *   Its words.
 * @returns
 *   An engine.
 */
export function fittedEngine(style: CslElement, settings: CslEngineSettings): CslEngine {
  const known = new Map<string, { count: number; engine: CslEngine | null }>();
  let engines = 0;
  let whole: CslEngine | null = null;
  let rest: { readonly shape: SourceShape; readonly engine: CslEngine } | null = null;

  const cut = (shape: SourceShape): CslEngine => openCslEngine(cutStyle(style, shape), settings);
  /** The engine that sources of a shape have for themselves, if they do by now. */
  const ownEngine = (name: string, sources: readonly Source[]): CslEngine | null => {
    const own = known.get(name) ?? { count: 0, engine: null };
    known.set(name, own);
    own.count += sources.length;
    if (own.engine === null && own.count >= enough && engines < mostEngines) {
      engines += 1;
      own.engine = cut(shapeOf(sources));
    }
    return own.engine;
  };
  const restEngine = (sources: readonly Source[]): CslEngine => {
    const shape = shapeOf(sources);
    if (rest === null || !isOfShape(shape, rest.shape)) {
      const joined = rest === null ? shape : joinShapes(rest.shape, shape);
      rest = { shape: joined, engine: cut(joined) };
    }
    return rest.engine;
  };
  /** The sources, parted by the engines that format them. */
  const part = (sources: readonly Source[]): ReadonlyMap<CslEngine, readonly Source[]> => {
    const parts = new Map<CslEngine, readonly Source[]>();
    const others: Source[] = [];
    const { untitled = [], titled = [] } = Object.groupBy(sources, ({ title }) =>
      title === undefined ? 'untitled' : 'titled',
    );
    if (untitled.length > 0) parts.set((whole ??= openCslEngine(style, settings)), untitled);
    for (const [name, alike] of Map.groupBy(titled, nameOfShape)) {
      const engine = ownEngine(name, alike);
      if (engine === null) others.push(...alike);
      else parts.set(engine, alike);
    }
    if (others.length > 0) parts.set(restEngine(others), others);
    return parts;
  };
  return {
    cite(citation) {
      const [engine] = part([citation.source]).keys();
      return engine?.cite(citation) ?? '';
    },
    list(sources) {
      const entries = new Map<Source, string>();
      for (const [engine, own] of part(sources)) {
        const made = engine.list(own);
        for (const [index, source] of own.entries()) entries.set(source, made[index] ?? '');
      }
      return sources.map((source) => entries.get(source) ?? '');
    },
  };
}

/** The same for sources of the same type that have the same fields. */
function nameOfShape(source: Source): string {
  const { some, every } = shapeOf([source]);
  return [source.type, ...[...some].map((field) => (every.has(field) ? field : `${field}?`)).sort()].join(' ');
}
