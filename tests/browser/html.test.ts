import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { hasProgram } from '../exports/has-program.ts';

// The pages as they are sent, before any script has touched them.
let folder: string;
let pages: readonly string[];

beforeAll(() => {
  folder = inject('shippedSite');
  pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
});

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // Styles and scripts come from the site itself, whose policy lets in no others.
      'require-sri': 'off',
      // The only button of a form sends it, as the standard has it.
      'no-implicit-button-type': 'off',
    },
  }),
);

async function faultsOf(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
}

describe('every page', () => {
  it('keeps to the HTML standard by html-validate', async () => {
    expect(pages.length).toBeGreaterThan(100);
    const faults: string[] = [];
    for (const page of pages) {
      for (const fault of await faultsOf(readFileSync(join(folder, page), 'utf8'))) faults.push(`${page} ${fault}`);
    }
    expect(faults).toEqual([]);
  });

  it.each([
    ['a list in a paragraph', '<main id="main">', '<main id="main"><p><ul><li>one</li></ul></p>'],
    ['an id that stands twice', '<main id="main">', '<main id="main"><p id="main">two</p>'],
    ['a kind of button that there is not', '<main id="main">', '<main id="main"><button type="go">Go</button>'],
    ['an element that is not closed', '</main>', ''],
  ])('would not with %s', async (_name, right, wrong) => {
    const html = readFileSync(join(folder, 'entente', 'about', 'index.html'), 'utf8');
    expect(html).toContain(right);
    expect(await faultsOf(html.replace(right, wrong))).not.toEqual([]);
  });
});

describe.skipIf(!hasProgram('java'))('every kind of page (needs java)', () => {
  it('keeps to the HTML standard by the W3C’s checker, as one with a script behind its end does not', () => {
    const kinds = new Map(pages.map((page) => [page.replace(/\/([pn])\/[^/]+\//u, '/$1/…/'), page]));
    expect(kinds.size).toBeGreaterThan(10);
    const planted = mkdtempSync(join(tmpdir(), 'manicule-html-'));
    const late = join(planted, 'late.html');
    writeFileSync(late, `${readFileSync(join(folder, 'index.html'), 'utf8')}<script src="/late.js"></script>`);
    const { stdout, stderr } = spawnSync(
      'java',
      [
        ...['-jar', createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')],
        ...['--stdout', '--format', 'json', '--exit-zero-always'],
        ...[...kinds.values()].map((page) => join(folder, page)),
        late,
      ],
      { encoding: 'utf8' },
    );
    rmSync(planted, { recursive: true });
    expect(stderr).toBe('');
    const { messages } = JSON.parse(stdout) as { readonly messages: readonly CheckerMessage[] };
    const faults = messages
      // Read from the disk, no page has a host that its policy could let its own files in from.
      .filter(({ message }) => !message.includes('violates Content Security Policy'))
      .map(({ url, message }) => `${decodeURI(url)}: ${message}`);
    expect(faults).toEqual([
      expect.stringMatching(/late\.html: Stray start tag/u),
      expect.stringMatching(/late\.html: /u),
    ]);
  });
});

interface CheckerMessage {
  readonly url: string;
  readonly message: string;
}
