import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Paper } from '../../exports/paper/to-paper.ts';
import { lettersInUse } from '../../fonts/letters-in-use.ts';
import { makeFaces } from '../../fonts/make-faces.ts';
import { cacheFolder } from '../../library/cache-folder.ts';

/**
 * Set an edition on pages.
 *
 * @param paper
 *   What is set.
 * @param programs
 *   The paths of the typesetter and of the browser that it drives.
 * @returns
 *   The PDF.
 * @throws {Error}
 *   With what the typesetter says, where it makes none.
 */
export async function setPages(
  { files, pages, title, author, language }: Paper,
  { typesetter, browser }: { readonly typesetter: string; readonly browser: string },
): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'manicule-pdf-'));
  try {
    for (const { path, content } of files) writeFileSync(join(folder, path), content);
    const texts = files.map(({ content }) => (typeof content === 'string' ? content : ''));
    const faces = await makeFaces(join(cacheFolder(), 'faces'), lettersInUse(texts));
    cpSync(faces, join(folder, 'face'), { recursive: true });
    const output = join(folder, 'paper.pdf');
    const config = { title, author, language, entry: pages, output: [output] };
    writeFileSync(join(folder, 'vivliostyle.config.json'), JSON.stringify(config));
    const { status, said } = await run(
      [
        typesetter,
        'build',
        '--config',
        'vivliostyle.config.json',
        '--executable-browser',
        browser,
        '--timeout',
        '3600',
      ],
      folder,
    );
    if (status !== 0 || !existsSync(output)) {
      throw new Error(`Expected a PDF of “${title}”; the typesetter made none. It says:\n${said}`);
    }
    return readFileSync(output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Run the typesetter, saying each minute that it is still at work: of a very long text it says nothing itself. */
async function run(
  command: readonly string[],
  folder: string,
): Promise<{ readonly status: number | null; readonly said: string }> {
  const child = spawn(process.execPath, command, {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (words: string) => {
      said += words;
    });
  }
  let minutes = 0;
  const clock = setInterval(() => {
    minutes += 1;
    process.stdout.write(`Still setting, after ${String(minutes)} min …\n`);
  }, 60_000);
  try {
    return await new Promise((done, fail) => {
      child.on('error', fail).on('close', (status) => {
        done({ status, said });
      });
    });
  } finally {
    clearInterval(clock);
  }
}
