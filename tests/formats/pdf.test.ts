import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { setPages } from '../../src/cli/pdf/set-pages.ts';
import { typesetter } from '../../src/cli/pdf/typesetter.ts';
import { wordsOf } from '../../src/edition/words-of.ts';
import { toPaper } from '../../src/exports/paper/to-paper.ts';
import { hasProgram } from '../exports/has-program.ts';
import { openPublication } from '../exports/open-publication.ts';

const program = typesetter.program();
const browser = findBrowser();
const canRun = existsSync(program) && browser !== null && hasProgram('pdfinfo') && hasProgram('pdftotext');

describe.skipIf(!canRun)('the PDF (needs poppler, and Vivliostyle: npm run pdf fetches it)', () => {
  const publication = openPublication('letters');
  let folder = '';
  let file = '';
  // Poppler grumbles at tags of PDF 2.0, which Chromium writes.
  const ask = (tool: string, ...args: readonly string[]): string =>
    execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'manicule-paper-'));
    file = join(folder, 'letters.pdf');
    writeFileSync(file, await setPages(toPaper(publication), { typesetter: program, browser: browser ?? '' }));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is tagged, and names its title and its authors', () => {
    const { title, author } = publication.edition.article.frontmatter;
    const info = ask('pdfinfo', file);
    expect(info).toMatch(/^Tagged: +yes$/mu);
    expect(info).toContain(title);
    for (const { family, literal } of author.map((name) => ({ family: undefined, literal: undefined, ...name }))) {
      expect(info).toContain(family ?? literal);
    }
    const tags = ask('pdfinfo', '-struct', file);
    expect(tags).toMatch(/^ *H1\b/mu);
    expect(tags).toMatch(/^ *Table\b/mu);
  });

  it('holds every word of the text and of its notes', () => {
    // Letters and figures: a broken word has a hyphen at the end of its line, and signs change sides beside Arabic.
    const bare = (words: string): string => words.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]/gu, '');
    const printed = bare(ask('pdftotext', file, '-'));
    expect(wordsOf(publication.edition.article).filter((word) => !printed.includes(bare(word)))).toEqual([]);
  });

  it('sets a note at the foot of the page of its first call, and not again where it is called again', () => {
    const [first = '', ...others] = ask('pdftotext', file, '-').split('\f');
    expect(first).toContain('(p. xi, n. 1)');
    expect(others.join('')).not.toContain('(p. xi, n. 1)');
  });
});
