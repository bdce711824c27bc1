import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Peer } from './peer.ts';
import { toMarkdown } from './to-markdown.ts';

/** A page for each text, with citeproc; a process for each, one after the other. No search and no site. */
export const pandoc: Peer = {
  id: 'pandoc',
  name: 'pandoc --citeproc',
  most: 100,
  install: () =>
    spawnSync('pandoc', ['--version']).status === 0 ? null : 'it is not installed (Debian: apt-get install pandoc).',
  prepare(texts, { folder }) {
    const out = join(folder, 'site');
    mkdirSync(out);
    for (const text of texts) {
      const { slug, article, sources } = text;
      const body = toMarkdown(text, { citation: (_printed, key, locator) => `[@${key}${locator}]` });
      writeFileSync(join(folder, `${slug}.json`), JSON.stringify(sources));
      writeFileSync(join(folder, `${slug}.md`), `---\ntitle: ${article.frontmatter.title}\n---\n\n${body}`);
    }
    const script =
      'for f in *.md; do n=${f%.md}; pandoc --citeproc -s --bibliography $n.json $f -o site/$n.html || exit 1; done';
    return { command: ['/bin/sh', '-c', script], cwd: folder, out };
  },
};
