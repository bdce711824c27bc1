import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './install-packages.ts';
import type { Peer } from './peer.ts';
import { toMarkdown } from './to-markdown.ts';

/** Pages with footnotes, navigation and a search index by Pagefind; citations are words. */
export const starlight: Peer = {
  id: 'starlight',
  name: 'Starlight',
  most: Infinity,
  install: (tools) =>
    installPackages(tools, {
      astro: '7.3.5',
      '@astrojs/starlight': '0.42.4',
      '@astrojs/markdown-remark': '7.3.0',
      sharp: '0.35.5',
    }),
  prepare(texts, { folder, tools }) {
    symlinkSync(join(tools, 'node_modules'), join(folder, 'node_modules'));
    cpSync(join(tools, 'package.json'), join(folder, 'package.json'));
    mkdirSync(join(folder, 'src', 'content', 'docs'), { recursive: true });
    writeFileSync(
      join(folder, 'astro.config.mjs'),
      `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ site: 'http://localhost', integrations: [starlight({ title: 'Texts' })] });
`,
    );
    writeFileSync(
      join(folder, 'src', 'content.config.ts'),
      `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    );
    for (const text of texts) {
      const body = toMarkdown(text, { citation: (printed, _key, locator) => printed + locator });
      const head = `---\ntitle: ${text.article.frontmatter.title}\n---\n\n`;
      writeFileSync(join(folder, 'src', 'content', 'docs', `${text.slug}.md`), head + body);
    }
    return {
      command: [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'],
      cwd: folder,
      env: { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      out: join(folder, 'dist'),
    };
  },
};
