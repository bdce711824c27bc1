import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe } from './axe.ts';
import { type ReadingRoom, openReadingRoom } from './reading-room.ts';

// A library that is too long to be seen at a glance.
const families = ['Aydın', 'Berg', 'Çelik', 'Dahl'];
const journals = ['Journal of Waterworks', 'Su ve Kuyu', null];
const editions = Array.from({ length: 13 }, (_, at) => ({
  slug: `wells-${String(at + 1)}`,
  title: `The Wells of Town ${String(at + 1)}`,
  family: families[at % 4] ?? '',
  journal: journals[at % 3] ?? null,
  year: at === 12 ? null : 1900 + at * 2,
}));

let room: ReadingRoom;
let content: string;

beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'manicule-library-'));
  for (const { slug, title, family, journal, year } of editions) {
    const original = [
      ...[
        'original:',
        `  id: ${slug}`,
        `  type: ${journal === null ? 'webpage' : 'article-journal'}`,
        '  title: Wells',
      ],
      ...(journal === null ? [] : [`  container-title: ${journal}`]),
      ...(year === null ? [] : ['  issued:', `    date-parts: [[${String(year)}]]`]),
    ];
    const head = [`title: ${title}`, 'author:', `  - family: ${family}`, 'language: en', 'kind: transcription'];
    const folder = join(content, 'editions', slug);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'text.mdx'), ['---', ...head, ...original, '---', '', 'Water was dear.', ''].join('\n'));
  }
  room = await openReadingRoom(content);
});
afterAll(async () => {
  rmSync(content, { recursive: true });
  await room.close();
});

function headings(page: Page): Promise<readonly string[]> {
  return page.locator('h2:visible').allTextContents();
}

function titlesIn(page: Page, heading: string): Promise<readonly string[]> {
  return page.getByRole('region', { name: heading, exact: true }).locator('h3').allTextContents();
}

describe('a long library', () => {
  it('stands by author, with their letters to go to, without scripts too', async () => {
    const page = await room.open('', { javaScriptEnabled: false });
    expect(await page.locator('h2').allInnerTexts()).toEqual(['A', 'B', 'C', 'D']);
    await page
      .getByRole('navigation', { name: 'Authors by their first letter' })
      .getByRole('link', { name: 'C' })
      .click();
    expect(new URL(page.url()).hash).toBe('#letter-3');
    expect(await page.getByRole('group', { name: 'Arranged by' }).isVisible()).toBe(false);
  });

  it('is arranged by journal and by decade, and by author again', async () => {
    const page = await room.open('');
    await page.getByRole('radio', { name: 'journal or publisher' }).check();
    expect(await headings(page)).toEqual(['Journal of Waterworks', 'Su ve Kuyu', 'Without a journal or publisher']);
    await page.getByRole('radio', { name: 'decade' }).check();
    expect(await headings(page)).toEqual(['1900s', '1910s', '1920s', 'Without a year']);
    expect(await titlesIn(page, '1920s')).toEqual(['The Wells of Town 11', 'The Wells of Town 12']);
    await page.getByRole('radio', { name: 'author' }).check();
    expect(await headings(page)).toEqual(['A', 'B', 'C', 'D']);
    expect(await titlesIn(page, 'B')).toEqual(['2', '6', '10'].map((town) => `The Wells of Town ${town}`));
  });

  it('can be linked to as it is arranged', async () => {
    const page = await room.open('?by=decade');
    expect(await page.getByRole('radio', { name: 'decade' }).isChecked()).toBe(true);
    expect((await headings(page))[0]).toBe('1900s');
    await page.getByRole('radio', { name: 'journal or publisher' }).check();
    expect(new URL(page.url()).search).toBe('?by=source');
  });

  it('shows only what is typed, however it is arranged', async () => {
    const page = await room.open('');
    await page.getByRole('searchbox').fill('celik');
    expect(await headings(page)).toEqual(['C']);
    await page.getByRole('radio', { name: 'decade' }).check();
    expect(await headings(page)).toEqual(['1900s', '1910s', '1920s']);
    expect(await page.locator('.edition:visible').count()).toBe(3);
    await page.getByRole('searchbox').fill('');
    expect(await page.locator('.edition:visible').count()).toBe(13);
  });

  it('passes axe as it is arranged', async () => {
    const page = await room.open('?by=source', { bypassCSP: true });
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axe(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
  });

  it('is searched as one, and narrowed to an edition by the list of their titles', async () => {
    const page = await room.open('search/?q=water');
    const status = page.getByRole('status');
    await expect.poll(() => status.textContent()).toBe('13 passages in 13 editions.');
    await page.locator('summary', { hasText: 'Editions' }).click();
    const list = page.getByRole('group', { name: 'Editions' });
    await list.getByRole('checkbox', { name: 'The Wells of Town 7 1', exact: true }).check();
    await expect.poll(() => status.textContent()).toBe('1 passage.');
    expect(new URL(page.url()).searchParams.get('edition')).toBe('wells-7');
    expect(await page.locator('.hit cite').allTextContents()).toEqual(['The Wells of Town 7']);
    expect(await list.getByRole('checkbox').count()).toBe(13);
  });

  it('is turned to by a search that cannot run', async () => {
    const page = await room.open('search/?q=water', { javaScriptEnabled: false });
    await page.locator('noscript').getByRole('link').click();
    expect(page.url()).toBe(room.address);
  });
});

it('an address without a page is answered with a page that says so', async () => {
  const page = await room.open('wells-99/p/1/', { bypassCSP: true });
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('There is no page at this address');
  expect(await axe(page)).toEqual([]);
  await page.getByRole('link', { name: 'All editions' }).click();
  expect(new URL(page.url()).pathname).toBe('/');
});
