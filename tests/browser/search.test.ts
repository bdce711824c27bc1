import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexMark } from '../../src/reader/search-engine.ts';
import { type ReadingRoom, openReadingRoom } from './reading-room.ts';

/** Many tests may share a small machine with these. */
const patience = { timeout: 15_000 };

let room: ReadingRoom;
let page: Page;

beforeAll(async () => {
  room = await openReadingRoom();
  page = await room.open('search/');
});
afterAll(() => room.close());

const search = (query: string, more = ''): string => `${room.address}search/?q=${encodeURIComponent(query)}${more}`;
const box = (on: Page): ReturnType<Page['getByRole']> => on.getByRole('searchbox', { name: 'Words to find' });
const status = (on: Page): ReturnType<Page['getByRole']> => on.getByRole('status');
const links = (on: Page): ReturnType<Page['locator']> => on.locator('.search-hits a');

/** Open a search and wait until the page says what was found. */
async function ask(on: Page, query: string, more = ''): Promise<string> {
  await on.goto(search(query, more));
  return answer(on);
}

async function answer(on: Page): Promise<string> {
  await expect.poll(() => status(on).textContent(), patience).toMatch(/^(?!Searching).+/u);
  return (await status(on).textContent()) ?? '';
}

/** What is typed into the box is found at once: the page is not loaded again. */
interface Found {
  /** The ids of all passages, in the order in which they are shown. */
  readonly ids: readonly string[];
  /** How many of them have no mark. */
  readonly unmarked: number;
}

/** Type a query into the box of a search that is open, and show everything that it finds. */
function typeAndShowAll(on: Page, query: string): Promise<Found> {
  return on.evaluate(async (typed) => {
    const part = (name: string): HTMLElement => {
      const element = document.querySelector(`[data-search='${name}']`);
      if (!(element instanceof HTMLElement)) throw new Error(`The search page has no ${name}.`);
      return element;
    };
    const [input, hits, more] = [part('input') as HTMLInputElement, part('hits'), part('more')];
    const shown = (): readonly HTMLAnchorElement[] => [...hits.querySelectorAll('a')];
    const until = async (holds: () => boolean): Promise<void> => {
      for (const begun = performance.now(); !holds(); await new Promise((done) => setTimeout(done, 5)))
        if (performance.now() - begun > 15_000) throw new Error(`Waited too long for ${typed}.`);
    };
    input.value = typed;
    input.dispatchEvent(new Event('input'));
    await until(() => {
      const leading = shown().map(({ href }) => new URL(href).searchParams.get('highlight') ?? '');
      return leading.length > 0 && leading.every((words) => words === typed || words.startsWith(`${typed} "`));
    });
    while (!more.hidden) {
      const before = shown().length;
      more.click();
      await until(() => shown().length > before);
    }
    return {
      ids: shown().map(({ href }) => decodeURIComponent(new URL(href).hash.slice(1))),
      unmarked: document.querySelectorAll('.hit:not(:has(mark))').length,
    };
  }, query);
}

/** The passages that a query finds, by their addresses, in the order in which they are shown. */
async function found(on: Page, query: string, more = ''): Promise<readonly string[]> {
  await ask(on, query, more);
  const button = on.getByRole('button', { name: /^Show \d+ more$/u });
  while (await button.isVisible()) {
    const shown = await links(on).count();
    await button.click();
    await expect.poll(() => links(on).count(), patience).toBeGreaterThan(shown);
  }
  return links(on).evaluateAll((all) =>
    all.map((link) => decodeURIComponent(new URL((link as HTMLAnchorElement).href).hash.slice(1))),
  );
}

describe('a historian', () => {
  const queries = JSON.parse(readFileSync('tests/search/queries.json', 'utf8')) as readonly {
    readonly query: string;
    readonly expected: readonly string[];
  }[];

  describe('who types one query after another', () => {
    beforeAll(async () => {
      await page.goto(search('', '&kind=paragraph&kind=note'));
    });

    it.each(queries)('finds with $query all passages that have it', async ({ query, expected }) => {
      const { ids, unmarked } = await typeAndShowAll(page, query);
      expect(expected.filter((id) => !ids.includes(id))).toEqual([]);
      expect(unmarked).toBe(0);
    });
  });

  it('sees of each hit its kind and number, its edition, its printed page, and its words as they stand', async () => {
    await ask(page, 'Kazim');
    const paragraph = page.locator('.hit', { has: page.locator('a[href$="#p1"]') });
    expect(await paragraph.getByRole('link').textContent()).toBe('Paragraph 1');
    expect(await paragraph.locator('.hit-page').textContent()).toBe('p. 129');
    expect(await paragraph.locator('cite').textContent()).toBe('The Genesis of the Soviet–Turkish Entente');
    expect(await paragraph.locator('mark').allTextContents()).toEqual(['Kâzım']);
    await ask(page, 'harbimiz', '&kind=note');
    expect(await page.locator('.hit').first().innerText()).toMatch(/^Note (\d+)\.(\d+)\n[^]+\np\. \1, n\. \2 /u);
  });

  it('sees which name, and which words an annotation is on, and where these stand', async () => {
    const hit = (id: string): ReturnType<Page['locator']> =>
      page.locator('.hit', { has: page.locator(`a[href$="#${id}"]`) });
    await found(page, 'karakol', '&kind=name&kind=annotation&kind=source');
    expect(await hit('name-karakol').locator('.hit-place').innerText()).toMatch(/^Karakol organisation$/u);
    expect(await hit('name-karakol').locator('.hit-page').textContent()).toMatch(
      /^named in Paragraph \d+, p\. \d+ and \d+ places? more$/u,
    );
    const annotations = await page.locator('.hit-place', { hasText: 'Annotation on' }).allInnerTexts();
    expect(annotations.length).toBeGreaterThan(0);
    for (const annotation of annotations) expect(annotation).toMatch(/^Annotation on “.+”$/u);
    await ask(page, 'harbimiz', '&kind=source');
    expect(await page.locator('.hit-page').first().textContent()).toMatch(/^cited in p\. \d+, n\. \d+/u);
  });

  it('finds a name by what else it is called, after the form that was typed, and can switch that off', async () => {
    const reader = await room.open('search/');
    expect(await found(reader, 'Ankara', '&kind=paragraph')).toEqual(
      expect.arrayContaining(['p1', 'p23', 'p28', 'p30']),
    );
    expect(await status(reader).textContent()).toMatch(/^\d+ passages, \d+ with another form of the name\.$/u);
    const marked = reader.locator('.hit', { has: reader.locator('a[href$="#p23"]') });
    expect(await marked.locator('.hit-other').textContent()).toBe('Angora, for Ankara');
    expect(await marked.locator('mark').allTextContents()).toContain('Angora');
    const others = await reader
      .locator('.hit')
      .evaluateAll((all) => all.map((one) => one.querySelector('.hit-other') !== null));
    expect(others).toEqual(others.toSorted((a, b) => Number(a) - Number(b)));

    await reader.getByRole('checkbox', { name: 'Only names as I typed them' }).check();
    await expect.poll(() => reader.url(), patience).toContain('names=exact');
    await expect.poll(() => reader.locator('.hit-other').count(), patience).toBe(0);
    expect(await links(reader).count()).toBeGreaterThan(0);
    await reader.goBack();
    await expect.poll(() => reader.locator('.hit-other').count(), patience).toBeGreaterThan(0);

    await marked.getByRole('link').click();
    await reader.waitForURL(/#p23$/u);
    const marks = (): Promise<readonly string[]> =>
      reader.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map((range) => (range as Range).toString()));
    await expect.poll(marks, patience).toContain('Angora');
  });

  it.each([
    ['Istanbul', 'Constantinople'],
    ['Constantinople', 'Istanbul'],
    ['Tbilisi', 'Tiflis'],
    ['Atatürk', 'Kemal'],
    ['Mustafa Kemal', 'Kemal'],
    ['Тифлис', 'Tiflis'],
  ])('finds with %s what is called %s', async (asked, printed) => {
    await found(page, asked);
    const others = await page.locator('.hit-other').allTextContents();
    expect(others).toContain(`${printed}, for ${asked}`);
  });

  it('reads the printed page on which the words stand, in a paragraph that runs over a page turn', async () => {
    await ask(page, 'chicherin commissar', '&kind=paragraph');
    const paragraph = page.locator('.hit', { has: page.locator('a[href$="#p2"]') });
    expect(await paragraph.locator('.hit-page').textContent()).toBe('p. 130');
  });

  it('arrives at the very passage, with the words marked, until Esc is pressed', async () => {
    const reader = await room.open('search/?q=istiklal+harbimiz&kind=note');
    await answer(reader);
    const href = (await links(reader).first().getAttribute('href')) ?? '';
    await links(reader).first().click();
    await reader.waitForURL(/#n/u);
    const marks = (): Promise<readonly string[]> =>
      reader.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map((range) => (range as Range).toString()));
    await expect.poll(marks, patience).toContain('Harbimiz');
    const id = decodeURIComponent(new URL(reader.url()).hash.slice(1));
    expect(await reader.locator(`[id="${id}"]`).evaluate((element) => element.matches(':target'))).toBe(true);
    expect(href.endsWith(`#${id}`)).toBe(true);
    await reader.keyboard.press('Escape');
    expect(await marks()).toEqual([]);
    expect(new URL(reader.url()).search + new URL(reader.url()).hash).toBe(`#${id}`);
  });

  it('gets a whole word before longer words that begin so', async () => {
    await ask(page, 'rev');
    expect(await page.locator('.hit').first().locator('mark').allTextContents()).toEqual(['rev']);
    expect(await page.locator('.hit', { hasText: 'revolution' }).count()).toBeGreaterThan(0);
  });

  it('narrows a search to a kind, by counts that hold, in an address that can be linked to', async () => {
    const reader = await room.open('search/?q=karabekir');
    await answer(reader);
    const notes = reader.getByRole('checkbox', { name: /^Notes \d+$/u });
    const count = Number(/\d+/u.exec((await reader.locator('label', { has: notes }).textContent()) ?? '')?.[0]);
    await notes.check();
    await expect.poll(() => reader.url(), patience).toContain('kind=note');
    await expect.poll(() => status(reader).textContent(), patience).toBe(`${String(count)} passages.`);
    await reader.reload();
    expect(await answer(reader)).toBe(`${String(count)} passages.`);
    expect(await notes.isChecked()).toBe(true);
    await reader.goBack();
    await expect.poll(() => notes.isChecked(), patience).toBe(false);
  });

  it('narrows a search to people, places, organisations and years, each fetched when it is turned to', async () => {
    const reader = await room.open('');
    const asked: string[] = [];
    reader.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await ask(reader, 'treaty');
    expect(asked.filter((path) => path.includes('/facets/'))).toEqual([]);
    for (const [list, field] of [
      ['People', 'person'],
      ['Places', 'place'],
      ['Organisations', 'organisation'],
      ['Years of the sources', 'year'],
    ] as const) {
      await ask(reader, 'soviet');
      await reader.locator('summary', { hasText: list }).click();
      const first = reader.getByRole('group', { name: list }).locator('label').first();
      const count = Number(await first.locator('.count').textContent());
      await first.getByRole('checkbox').check();
      await expect.poll(() => new URL(reader.url()).searchParams.get(field), patience).not.toBeNull();
      await expect.poll(() => status(reader).textContent(), patience).toBe(`${String(count)} passages.`);
      await reader.reload();
      expect(await answer(reader)).toBe(`${String(count)} passages.`);
      await expect.poll(() => first.getByRole('checkbox').isVisible(), patience).toBe(true);
      await reader.goBack();
      await expect.poll(() => new URL(reader.url()).searchParams.get(field), patience).toBeNull();
    }
  });

  it('is told where a list of names did not come, and keeps the hits', async () => {
    const reader = await room.open('');
    await ask(reader, 'treaty');
    await reader.route('**/facets/**', (route) => route.abort());
    await reader.locator('summary', { hasText: 'People' }).click();
    await reader.getByText('This list could not be fetched.').waitFor();
    expect(await links(reader).count()).toBeGreaterThan(0);
    await reader.unrouteAll();
    await reader.locator('summary', { hasText: 'People' }).click();
    await reader.locator('summary', { hasText: 'People' }).click();
    await reader.getByRole('group', { name: 'People' }).getByRole('checkbox').first().waitFor();
  });

  it('comes back from a passage to the search that led there', async () => {
    const reader = await room.open('');
    await reader.goto(`${room.address}search/`);
    await box(reader).pressSequentially('zangezur', { delay: 20 });
    await answer(reader);
    await links(reader).first().click();
    await reader.waitForURL(/entente/u);
    await reader.goBack();
    expect(await box(reader).inputValue()).toBe('zangezur');
    expect(await answer(reader)).toMatch(/^\d+ passages/u);
    await reader.goBack();
    expect(reader.url()).toBe(room.address);
  });

  it('is offered near spellings where a word is not there, other words where they are never together', async () => {
    await ask(page, 'garabekir');
    await page.getByRole('link', { name: 'Karabekir', exact: true }).click();
    expect(await answer(page)).toMatch(/^\d+ passages/u);
    await ask(page, '<b>batum</b>');
    expect(await page.locator('.search-advice a').count()).toBe(0);
    expect(await ask(page, 'zangezur chauvinism')).toBe('No passage has all of that together.');
    expect(await page.getByRole('link', { name: /^zangezur \(\d+\)$/u }).count()).toBe(1);
  });
});

describe('at once', () => {
  it('has the index before anything is typed', async () => {
    const reader = await room.open('search/');
    await reader.waitForFunction((mark) => performance.getEntriesByName(mark).length === 1, indexMark);
    expect(await links(reader).count()).toBe(0);
  });

  it('asks the network for nothing but passages, once it has the part of the index in which the words are', async () => {
    const reader = await room.open('');
    await ask(reader, 'batum');
    const asked: string[] = [];
    reader.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await box(reader).fill('batum kars');
    await expect.poll(() => reader.locator('.hit mark', { hasText: 'Kars' }).count(), patience).toBeGreaterThan(0);
    const ours = asked.filter((path) => path.includes('/pagefind/'));
    expect(ours.filter((path) => !/\/(?:index|passages)\//u.test(path))).toEqual([]);
    asked.length = 0;
    await box(reader).fill('kars batum');
    await expect.poll(() => reader.url(), patience).toContain('kars+batum');
    await answer(reader);
    expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
  });

  it('loads nothing of the search on a page where nobody searches', async () => {
    const reader = await room.open('');
    const asked: string[] = [];
    reader.on('request', (request) => asked.push(request.url()));
    await reader.goto(`${room.address}entente/#p2`, { waitUntil: 'networkidle' });
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((address) => /pagefind|SearchForm|find-matches|mark-search/u.test(address))).toEqual([]);
  });
});

describe('from the keyboard', () => {
  it('opens with a slash, moves with the arrows, follows with Enter, empties with Esc', async () => {
    const reader = await room.open('entente/');
    await reader.keyboard.press('/');
    await reader.waitForURL(/search\/$/u);
    await expect.poll(() => box(reader).evaluate((element) => element === document.activeElement), patience).toBe(true);
    await reader.keyboard.type('zangezur');
    await answer(reader);
    const focused = (): Promise<string> => reader.evaluate(() => document.activeElement?.textContent ?? '');
    await reader.keyboard.press('ArrowDown');
    const first = await focused();
    expect(first).toBe(await links(reader).first().textContent());
    await reader.keyboard.press('ArrowDown');
    await reader.keyboard.press('ArrowUp');
    expect(await focused()).toBe(first);
    await reader.keyboard.press('Escape');
    expect(await box(reader).evaluate((element) => element === document.activeElement)).toBe(true);
    await reader.keyboard.press('Escape');
    expect(await box(reader).inputValue()).toBe('');
    expect(new URL(reader.url()).search).toBe('');
    await reader.keyboard.type('zangezur');
    await answer(reader);
    await reader.keyboard.press('ArrowDown');
    await reader.keyboard.press('Enter');
    await reader.waitForURL(/highlight=zangezur#/u);
  });

  it('leaves a slash that is typed into the box where it is', async () => {
    const reader = await room.open('search/');
    await box(reader).pressSequentially('E/262/44');
    expect(await box(reader).inputValue()).toBe('E/262/44');
  });

  it.each(['search/', 'search/?q=karabekir', 'search/?q=garabekir'])(
    'has no fault that axe knows on %s',
    async (path) => {
      await page.goto(room.address + path);
      if (path.includes('q=')) await answer(page);
      await page.evaluate(axe.source);
      const faults = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      expect(faults).toEqual([]);
    },
  );
});

describe('bad input', () => {
  let reader: Page;
  const errors: Error[] = [];
  beforeAll(async () => {
    reader = await room.open('search/');
    reader.on('pageerror', (error) => errors.push(error));
  });

  it.each([
    ['"', 'There is no word in that. A search needs at least one letter or digit.'],
    ['\u200f\u200e…', 'There is no word in that. A search needs at least one letter or digit.'],
    ['-batum', 'That says only what to leave out. Add a word to look for.'],
    ['<img src=x onerror=alert(1)>', /^No passage has /u],
    ['x'.repeat(10_000), /^No passage has “x{39}…”\.$/u],
    ['batum '.repeat(2000), /Only the first words of so long a query were looked for\.$/u],
    ['\u200fBatum\u200e', /^\d+ passages\.$/u],
    ['%E0%A4%A', /^No passage has /u],
  ])('gets a calm answer: %j', async (typed, expected) => {
    errors.length = 0;
    await box(reader).fill('');
    await expect.poll(() => status(reader).textContent(), patience).toBe('');
    await box(reader).fill(typed);
    await reader.keyboard.press('Enter');
    await expect.poll(() => status(reader).textContent(), patience).toMatch(expected);
    expect(errors).toEqual([]);
    expect(await reader.locator('main img').count()).toBe(0);
  });

  it('says nothing of an empty query, and shows how to ask', async () => {
    await reader.goto(search('  '));
    expect(await status(reader).textContent()).toBe('');
    expect(await reader.getByText('finds longer words that begin so').isVisible()).toBe(true);
    expect(await reader.locator('.search-filters').isVisible()).toBe(false);
  });

  it.each(['pagefind.js', 'catalogue.bin', 'index/**/*', 'passages/*/*'])(
    'says that the index did not come, and tries again, when %s fails',
    async (file) => {
      const reader = await room.open('search/');
      // The reader's own focus on the box has begun to fetch the index; begin anew, with the network away.
      await reader.route(`**/pagefind/${file}**`, (route) => route.abort());
      await reader.goto(search('batum'));
      expect(await answer(reader)).toMatch(/^The index could not be fetched/u);
      expect(await links(reader).count()).toBe(0);
      await reader.unrouteAll();
      await reader.getByRole('button', { name: 'Try again' }).click();
      await expect.poll(() => status(reader).textContent(), patience).toMatch(/^\d+ passages/u);
    },
  );
});

describe('without scripts', () => {
  it('says so and offers the text, the index of names and the works of each edition', async () => {
    const reader = await room.open('search/?q=batum', { javaScriptEnabled: false });
    expect(await reader.locator('noscript p').isVisible()).toBe(true);
    expect(await reader.locator('noscript p').textContent()).toContain('Searching needs scripts');
    expect(await box(reader).count()).toBe(0);
    for (const [name, path] of [
      ['index of names', 'entente/names/'],
      ['works cited', 'entente/works/'],
      ['The Genesis of the Soviet–Turkish Entente', 'entente/'],
    ] as const) {
      await reader.goto(`${room.address}search/`);
      await reader.locator('noscript').getByRole('link', { name, exact: true }).click();
      expect(reader.url()).toBe(room.address + path);
    }
  });
});

describe('the site', () => {
  it('tells a browser how to search it', async () => {
    await page.goto(room.address);
    const onHome = await page.locator('link[rel="search"]').getAttribute('href');
    await page.goto(`${room.address}search/`);
    const href = await page.locator('link[rel="search"]').getAttribute('href');
    expect(onHome).toBe(href);
    const description = await (await page.request.get(new URL(href ?? '', room.address).href)).text();
    const template = /type="text\/html"[^>]* template="([^"]+)"/u.exec(description)?.[1] ?? '';
    const address = new URL(template.replace('{searchTerms}', encodeURIComponent('Halil Paşa')));
    await page.goto(room.address + address.pathname.slice(1) + address.search);
    expect(await answer(page)).toMatch(/^\d+ passages/u);
  });
});
