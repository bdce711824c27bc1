import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** A temporary folder of content, and our commands run on it. */
export interface ContentFolder {
  /** Write `text.mdx` of an edition: one paragraph for each of the lines, its notes behind them. */
  readonly write: (slug: string, lines: readonly string[]) => void;
  /** Write a person of the register, whose first form is the name. */
  readonly writeName: (id: string, forms: readonly string[]) => void;
  /** Remove a file of the content: `names/people/brook.mdx`. */
  readonly remove: (file: string) => void;
  /** Run a command with nothing to read answers from. */
  readonly run: (command: string, ...options: readonly string[]) => Outcome;
  /** The text of a file of an edition. */
  readonly read: (slug: string, file: string) => string;
  /** The names of the files of an edition. */
  readonly list: (slug: string) => readonly string[];
}

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly errors: string;
}

const head = '---\ntitle: A Sample\nauthor: [{ family: Nobody }]\nlanguage: en\nkind: transcription\n---\n';

/**
 * Make a temporary folder of content; it is removed when the test is finished.
 *
 * @returns
 *   The folder, empty.
 */
export function contentFolderForTest(): ContentFolder {
  const root = mkdtempSync(join(tmpdir(), 'manicule-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const folder = (slug: string): string => join(root, 'content', 'editions', slug);
  return {
    write(slug, lines) {
      mkdirSync(folder(slug), { recursive: true });
      writeFileSync(join(folder(slug), 'text.mdx'), `${head}\n${lines.join('\n\n')}\n`);
    },
    writeName(id, [name = '', ...forms]) {
      const people = join(root, 'content', 'names', 'people');
      mkdirSync(people, { recursive: true });
      const fields = JSON.stringify({ name, sort: name, forms: [name, ...forms] });
      writeFileSync(join(people, `${id}.mdx`), `---\n${fields}\n---\n\nA neighbour of ours.\n`);
    },
    remove(file) {
      rmSync(join(root, 'content', file));
    },
    run(command, ...options) {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [resolve('src', 'cli', `${command}.ts`), ...options],
        {
          encoding: 'utf8',
          env: { ...process.env, MANICULE_CONTENT: join(root, 'content') },
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      );
      return { status, out: stdout, errors: stderr };
    },
    read: (slug, file) => readFileSync(join(folder(slug), file), 'utf8'),
    list: (slug) => readdirSync(folder(slug)).sort(),
  };
}
