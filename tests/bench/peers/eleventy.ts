import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './install-packages.ts';
import type { Peer } from './peer.ts';
import { toMarkdown } from './to-markdown.ts';

/** Pages only, with footnotes; citations are words. */
export const eleventy: Peer = {
  id: 'eleventy',
  name: 'Eleventy + markdown-it-footnote',
  most: Infinity,
  install: (tools) =>
    installPackages(tools, { '@11ty/eleventy': '3.1.8', 'markdown-it': '14.1.0', 'markdown-it-footnote': '4.0.0' }),
  prepare(texts, { folder, tools }) {
    symlinkSync(join(tools, 'node_modules'), join(folder, 'node_modules'));
    cpSync(join(tools, 'package.json'), join(folder, 'package.json'));
    mkdirSync(join(folder, 'src', '_includes'), { recursive: true });
    writeFileSync(
      join(folder, 'eleventy.config.js'),
      `import markdownIt from 'markdown-it';
import footnote from 'markdown-it-footnote';
export default function (config) {
  config.setLibrary('md', markdownIt({ html: true }).use(footnote));
  return { dir: { input: 'src', output: 'site' }, markdownTemplateEngine: false };
}
`,
    );
    writeFileSync(
      join(folder, 'src', '_includes', 'page.html'),
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><h1>{{ title }}</h1>{{ content }}</body></html>',
    );
    for (const text of texts) {
      const body = toMarkdown(text, { citation: (printed, _key, locator) => printed + locator });
      const head = `---\ntitle: ${text.article.frontmatter.title}\nlayout: page.html\n---\n\n`;
      writeFileSync(join(folder, 'src', `${text.slug}.md`), head + body);
    }
    return {
      command: [process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
      cwd: folder,
      out: join(folder, 'site'),
    };
  },
};
