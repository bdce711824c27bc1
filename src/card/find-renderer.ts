import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** The program that draws SVG files. */
export interface Renderer {
  /** The path of its WebAssembly. */
  readonly program: string;
  readonly version: string;
}

/**
 * Find the renderer: resvg, compiled to WebAssembly.
 *
 * @returns
 *   Where it is, and which it is.
 */
export function findRenderer(): Renderer {
  // From the project's root: a page that is being built runs from a folder of its own.
  const program = createRequire(resolve('package.json')).resolve('@resvg/resvg-wasm/index_bg.wasm');
  const manifest = readFileSync(join(dirname(program), 'package.json'), 'utf8');
  return { program, version: (JSON.parse(manifest) as { version: string }).version };
}
