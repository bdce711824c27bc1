import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEdition } from '../../src/cli/import/make-edition.ts';
import { parseXml } from '../exports/parse-xml.ts';
import { readCases } from '../hostile/read-cases.ts';
import { type ReadingRoom, openReadingRoom } from './reading-room.ts';

// All cases that are not refused become one site, and one browser reads every page of it.
const cases = readCases().filter(({ refused, unbuilt }) => refused.length === 0 && !unbuilt);
const secret = 'kept-by-the-machine-that-builds';
let room: ReadingRoom;
let page: Page;
let content: string;
const dialogs: string[] = [];

beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'manicule-hostile-'));
  for (const { folder, transcription, files } of cases) {
    const made: Readonly<Record<string, string | Buffer>> =
      transcription === null ? files : makeEdition(transcription, 'input.txt', {}).files;
    for (const [name, text] of Object.entries(made)) {
      const file = join(content, name.startsWith('names/') ? name : `editions/${folder}/${name}`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  process.env['HOSTILE_SECRET'] = secret;
  room = await openReadingRoom(content);
  page = await room.open('');
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
});
afterAll(async () => {
  rmSync(content, { recursive: true });
  await room.close();
});

describe('the pages of a hostile text', () => {
  it.each(cases)('show just its characters: $name', async ({ folder, shows, also }) => {
    await page.goto(`${room.address}${folder}/`);
    for (const [id, characters] of Object.entries(shows)) expect(await shown(page, id), id).toBe(characters);
    for (const [path, words] of Object.entries(also)) {
      await page.goto(`${room.address}${folder}/${path}`);
      const text = await page.evaluate(() => document.querySelector('main')?.textContent ?? '');
      for (const each of words) expect(text).toContain(each);
    }
  });

  it('run nothing and load nothing, in the library too', async () => {
    await page.goto(room.address);
    const titles = await page.locator('.edition').allTextContents();
    expect(titles.length).toBe(cases.length);
    expect(dialogs).toEqual([]);
    expect(room.trespasses).toEqual([]);
  });

  it('tell nothing of the machine that built them', () => {
    const files = readdirSync(room.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const telling = files.filter(({ parentPath, name }) => readFileSync(join(parentPath, name)).includes(secret));
    expect(telling.map(({ name }) => name)).toEqual([]);
    expect(files.length).toBeGreaterThan(cases.length);
  });

  it('come with TEI and JATS that a strict parser reads', () => {
    for (const { folder } of cases) {
      for (const form of ['tei.xml', 'jats.xml']) {
        const xml = readFileSync(join(room.folder, folder, `${folder}.${form}`), 'utf8');
        expect(() => parseXml(xml), folder).not.toThrow();
      }
    }
  });
});

/** The characters of an element, without what the edition adds to them. */
function shown(reader: Page, id: string): Promise<string | undefined> {
  return reader.evaluate((wanted) => {
    const element = document.getElementById(wanted)?.cloneNode(true) as HTMLElement | undefined;
    for (const ours of element?.querySelectorAll('sup, .number, .page, .printed, .back, .subtitle') ?? [])
      ours.remove();
    return element?.textContent.trimEnd();
  }, id);
}
