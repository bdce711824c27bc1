import { describe, expect, it } from 'vitest';
import { parseChunk, parseMeta, toPagefindFile } from '../../src/search/pagefind-files.ts';
import { repackIndex } from '../../src/search/repack-index.ts';

const words = Array.from({ length: 3000 }, (_, number) => {
  const stem = `w${number.toString(36).padStart(3, 'a').split('').reverse().join('')}`;
  return [`${stem}\u01c3`, [[0, [-25, number], []]], []] as const;
}).sort(([a], [b]) => (a < b ? -1 : 1));
const json = (data: unknown): Uint8Array => Buffer.from(JSON.stringify(data));
const files = [
  { path: 'pagefind.js', content: json(0) },
  { path: 'wasm.unknown.pagefind', content: json(0) },
  { path: 'pagefind-ui.js', content: json(0) },
  {
    path: 'pagefind-entry.json',
    content: json({ version: '1.6.0', languages: { und: { hash: 'und_1', wasm: null } } }),
  },
  { path: 'pagefind.und_1.pf_meta', content: toPagefindFile(['1.6.0', [['und_abc', 900, '']], [], [], []]) },
  { path: 'index/und_2.pf_index', content: toPagefindFile([[...words, ['onecompound\u01c3two\u01c3', [], []]]]) },
];

describe('repackIndex', () => {
  const packed = repackIndex(files, (name) => (name === 'und_abc' ? 7 : -1));
  const contentOf = (path: string): Uint8Array =>
    packed.files.find((file) => file.path === path)?.content ?? new Uint8Array();
  const [, pages, chunks] = parseMeta(packed.meta);
  const read = chunks.map(([from, to, name]) => ({ from, to, words: parseChunk(contentOf(`index/${name}.pf_index`)) }));

  it('keeps every word with its places, in the same order, and drops compounds that nobody looks for', () => {
    expect(read.flatMap((chunk) => chunk.words)).toEqual(words);
  });

  it('cuts small chunks, whose bounds hold their words and no others', () => {
    expect(read.length).toBeGreaterThan(3);
    for (const [number, { from, to, words: own }] of read.entries()) {
      expect(own.every(([word]) => from <= word && (word <= to || word.startsWith(to)))).toBe(true);
      expect(from > (read[number - 1]?.to ?? '')).toBe(true);
    }
  });

  it('cuts between words that begin differently, so that what is typed seldom needs two chunks', () => {
    const apart = read.slice(1).filter(({ words: [first] }, number) => {
      const last = read[number]?.words.at(-1)?.[0] ?? '';
      return first?.[0].slice(0, 3) !== last.slice(0, 3);
    });
    expect(apart.length).toBe(read.length - 1);
  });

  it('calls each page by its number, and carries nothing of Pagefind that is not used', () => {
    expect(pages.map(([name]) => name)).toEqual(['7']);
    expect(packed.files.map(({ path }) => path).filter((path) => !path.endsWith('.pf_index'))).toEqual([
      'pagefind.js',
      'wasm.unknown.pagefind',
    ]);
    expect(packed.entry).toMatchObject({ version: '1.6.0' });
  });

  it('says so when Pagefind writes another form', () => {
    const newer = files.map((file) =>
      file.path.endsWith('.pf_meta') ? { ...file, content: toPagefindFile(['2.0.0', [], []]) } : file,
    );
    expect(() => repackIndex(newer, () => 0)).toThrow();
  });
});
