import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Peer } from './peer.ts';
import { toMarkdown } from './to-markdown.ts';

/** Pages only, with footnotes; citations are words. */
export const hugo: Peer = {
  id: 'hugo',
  name: 'Hugo',
  most: Infinity,
  install: () =>
    spawnSync('hugo', ['version']).status === 0 ? null : 'it is not installed (Debian: apt-get install hugo).',
  prepare(texts, { folder }) {
    mkdirSync(join(folder, 'content'));
    mkdirSync(join(folder, 'layouts', '_default'), { recursive: true });
    writeFileSync(
      join(folder, 'config.toml'),
      'baseURL = "http://localhost/"\ndisableKinds = ["taxonomy", "term", "RSS"]\n',
    );
    const page =
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>';
    writeFileSync(join(folder, 'layouts', '_default', 'single.html'), `${page}{{ .Content }}</body></html>`);
    writeFileSync(
      join(folder, 'layouts', '_default', 'list.html'),
      `${page}<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></body></html>`,
    );
    for (const text of texts) {
      const body = toMarkdown(text, { citation: (printed, _key, locator) => printed + locator });
      writeFileSync(
        join(folder, 'content', `${text.slug}.md`),
        `---\ntitle: ${text.article.frontmatter.title}\n---\n\n${body}`,
      );
    }
    return { command: ['hugo', '--quiet'], cwd: folder, out: join(folder, 'public') };
  },
};
