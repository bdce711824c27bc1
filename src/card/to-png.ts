import { readFileSync } from 'node:fs';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import { encodePng } from './encode-png.ts';
import type { Renderer } from './find-renderer.ts';

/** A renderer may be loaded only once in each thread. */
const loading = new Map<string, Promise<void>>();

/**
 * Draw an SVG file. It comes out the same on every machine, for WebAssembly counts the same everywhere.
 *
 * @param svg
 *   A file without text: the renderer is given no fonts.
 * @param renderer
 *   The program that draws.
 * @returns
 *   A PNG file of the same size.
 */
export async function toPng(svg: string, { program }: Pick<Renderer, 'program'>): Promise<Uint8Array> {
  const loaded = loading.get(program) ?? initWasm(readFileSync(program));
  loading.set(program, loaded);
  await loaded;
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = drawing.render();
  try {
    return encodePng(image);
  } finally {
    image.free();
    drawing.free();
  }
}
