import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { close, createIndex } from 'pagefind';
import type { IndexFile } from './index-file.ts';
import { codeFile, noLanguage, pagefindMark, pagefindVersion } from './pagefind-form.ts';

/**
 * Take from Pagefind the code that searches in the browser, and try whether it has the form of index that we write.
 *
 * @returns
 *   `pagefind.js`. It exports, too, the part that is compiled, as `wasm`: a file of Pagefind’s own, in base64, so that one
 *   request fetches both.
 * @throws {Error}
 *   Where Pagefind does not start, or makes another index of two small pages than we would.
 */
export async function takePagefind(): Promise<IndexFile> {
  const files = await indexSample();
  const one = (pattern: RegExp): Uint8Array => {
    const found = files.find(({ path }) => pattern.test(path));
    if (found === undefined) throw new Error(`Expected a file ${pattern.source} from Pagefind.`);
    return found.content;
  };
  const [version, , chunks, ...rest] = unpack(one(/\.pf_meta$/u)) as readonly unknown[];
  const form = {
    version,
    bounds: (chunks as readonly unknown[]).map(withoutName),
    rest,
    index: unpack(one(/\.pf_index$/u)),
  };
  if (!isDeepStrictEqual(form, formOfSample)) {
    throw new Error(
      `Expected an index of Pagefind ${pagefindVersion} as we know it; found ${JSON.stringify(form)}. Install that version.`,
    );
  }
  const code = Buffer.from(one(/^pagefind\.js$/u)).toString('utf8');
  const wasm = Buffer.from(one(/^wasm\.unknown\.pagefind$/u)).toString('base64');
  return { path: codeFile, content: Buffer.from(`${code}\nexport const wasm="${wasm}";\n`) };
}

const sample = ['one two one', 'two'];

/** -25 says how much the places after it weigh, which is as much as those weigh before which nothing is said. */
const formOfSample = {
  version: pagefindVersion,
  bounds: [['one', 'two']],
  rest: [[], [], []],
  index: [
    [
      ['one', [[0, [-25, 0, 2], []]], []],
      [
        'two',
        [
          [0, [-25, 1], []],
          [1, [-25, 0], []],
        ],
        [],
      ],
    ],
  ],
};

async function indexSample(): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: noLanguage });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    for (const [number, content] of sample.entries())
      errors.push(...(await index.addCustomRecord({ url: String(number), content, language: noLanguage })).errors);
    const written = await index.getFiles();
    errors.push(...written.errors);
    if (errors.length > 0) throw new Error(`Pagefind could not make an index: ${errors.join('; ')}`);
    return written.files;
  } finally {
    await close();
  }
}

function withoutName(chunk: unknown): unknown {
  return Array.isArray(chunk) ? chunk.slice(0, -1) : chunk;
}

function unpack(content: Uint8Array): unknown {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, pagefindMark.length).equals(pagefindMark)) throw new Error('Expected a file of Pagefind.');
  return decode(bytes.subarray(pagefindMark.length));
}
