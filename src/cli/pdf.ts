import { writeFileSync } from 'node:fs';
import { toPaper } from '../exports/paper/to-paper.ts';
import { editionFile } from '../library/edition-file.ts';
import { openEdition } from '../library/open-edition.ts';
import { paperFile, paperRecord, paperRecordFile } from '../library/paper.ts';
import { chooseEditions } from './choose-editions.ts';
import { findBrowser } from './find-browser.ts';
import { ensureTypesetter } from './pdf/ensure-typesetter.ts';
import { setPages } from './pdf/set-pages.ts';
import { siteAddress } from './pdf/site-address.ts';
import { runCommand, UsageError } from './run-command.ts';

await runCommand({
  name: 'pdf',
  usage: 'npm run pdf -- SLUG [--fetch]',
  help: `
Makes the PDF of an edition: a book, its notes at the foot of their page, with running heads and page numbers, tagged
for screen readers. npm run build then offers it with the other files.

It is written into the edition's folder as paper.pdf, with paper.json, which says what it was made from. Keep both with
the text. Once the text, its sources, annotations or releases change, npm run check and npm run build say that it is old,
and it is not offered until it is made again. It holds the address of the site, if that is set.

Pages are set by Vivliostyle, which is no part of this project: about 270 MB, fetched once into a cache, after asking. It
drives the Chromium, Chrome or Edge that is installed, or the one that MANICULE_BROWSER names.

Options
  --fetch  fetch Vivliostyle without asking, where it is not there yet
`,
  options: { fetch: { type: 'boolean' } },
  writes: true,
  async run({ fetch = false }, slugs) {
    const [slug] = chooseEditions(slugs);
    if (slug === undefined || slugs.length !== 1) throw new UsageError('Expected the slug of one edition.');
    const edition = openEdition(slug);
    const browser = findBrowser();
    if (browser === null) {
      process.stderr.write(
        'Expected Chromium, Chrome or Edge, to set the pages in; found none.\n' +
          'Install one, or name its program in MANICULE_BROWSER. Then try again.\n',
      );
      process.exitCode = 1;
      return;
    }
    const typesetter = await ensureTypesetter(fetch);
    if (typesetter === null) {
      process.exitCode = 1;
      return;
    }
    process.stdout.write(`Setting ${slug} on pages; an article takes seconds, a book of 200,000 words ten minutes …\n`);
    const site = await siteAddress();
    // Until its owner has said where the site will stand, no paper should name a place that is only on this machine.
    const address = new URL(site).hostname === 'localhost' ? '' : `${site}${slug}/`;
    const paper = toPaper({ edition, address, content: [] });
    const pdf = await setPages(paper, { typesetter, browser });
    const { path, name } = editionFile(slug, paperFile);
    // Between the two the PDF is taken for an old one, which does no harm.
    writeFileSync(path, pdf);
    writeFileSync(editionFile(slug, paperRecordFile).path, paperRecord(slug, pdf));
    process.stdout.write(`${name}: ${String(Math.ceil(pdf.length / 1024))} KB. npm run build offers it.\n`);
  },
});
