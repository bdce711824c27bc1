import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { openFolder } from '../../src/cli/verify/open-folder.ts';
import { verifyDeployment } from '../../src/cli/verify/verify-deployment.ts';
import { EditionError, type Problem } from '../../src/edition/problem.ts';
import { checksumLine } from '../../src/exports/checksum-line.ts';
import { problemOfRefusal } from '../../src/library/problem-of-refusal.ts';
import { readUtf8 } from '../../src/library/read-utf8.ts';
import { withContentLock } from '../../src/library/with-content-lock.ts';
import { writeEdition } from '../../src/library/write-edition.ts';
import { checkLinks } from '../../src/site/check-links.ts';
import { checkPolicy } from '../../src/site/check-policy.ts';
import { scanPage } from '../../src/site/scan-page.ts';
import { contentFolderForTest } from '../cli/run-in-content.ts';
import { sampleLines } from '../edition/ledger/sample-lines.ts';
import type { ProblemCase, Reported } from './problem-case.ts';

const policy = '<meta http-equiv="content-security-policy" content="default-src \'none\'">';

/** One for each kind that commands report of files, of the machine and of the built site. */
export const machineCases: readonly ProblemCase[] = [
  { id: 'file-missing', produce: () => thrownBy(() => readUtf8(join(tmpdir(), 'manicule-no-such-file.txt'))) },
  { id: 'disk-full', produce: () => refusal('ENOSPC') },
  { id: 'not-writable', produce: () => refusal('EROFS') },
  { id: 'busy', produce: () => inContent(() => withContentLock(() => withContentLock(() => undefined))) },
  { id: 'edition-exists', produce: () => inContent(importOver) },
  { id: 'text-differs', produce: importWithFaultyWriter },
  { id: 'release-date', produce: releaseBeforeTheLast },
  ofDeployment('deployment-unlisted', {}),
  ofDeployment('deployment-list-torn', { SHA256SUMS: 'ab12  index.html\n' }),
  ofDeployment('deployment-missing', { SHA256SUMS: checksumLine('index.html', Buffer.from('A')) }),
  ofDeployment('deployment-changed', {
    'index.html': 'B',
    SHA256SUMS: checksumLine('index.html', Buffer.from('A')),
  }),
  ofDeployment('deployment-extra', { SHA256SUMS: '', 'old.html': 'A' }),
  ofLinks('link-broken', '<a href="/springs/">A</a>'),
  ofLinks('fragment-broken', '<a href="#p2">A</a>'),
  ofLinks('id-twice', '<p id="p1">A</p><p id="p1">B</p>'),
  ofPolicy('policy-missing', '<p>A</p>', ''),
  ofPolicy('code-in-page', '<script>a</script>'),
  ofPolicy('link-unsafe', '<a href="javascript:a">A</a>'),
  ofPolicy('loaded-from-elsewhere', '<img src="https://example.org/a.png" alt="">'),
];

/** A site as it lies where it was copied to. */
function ofDeployment(id: string, files: Readonly<Record<string, string>>): ProblemCase {
  const produce = async (): Promise<readonly Reported[]> => {
    const folder = mkdtempSync(join(tmpdir(), 'manicule-problem-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const { problems } = await verifyDeployment(openFolder(folder));
    rmSync(folder, { recursive: true });
    return problems;
  };
  return { id, produce };
}

function ofLinks(id: string, body: string): ProblemCase {
  return {
    id,
    produce: () => checkLinks([scanPage({ path: 'index.html', html: body })], new Set(['index.html']), '/'),
  };
}

function ofPolicy(id: string, body: string, head = policy): ProblemCase {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  return { id, produce: () => checkPolicy(scanPage({ path: 'index.html', html })) };
}

function refusal(code: string): readonly Problem[] {
  const problem = problemOfRefusal(Object.assign(new Error(code), { code, path: 'content/editions/wells/text.mdx' }));
  return problem === null ? [] : [problem];
}

function importOver(content: string): void {
  const folder = join(content, 'editions', 'wells');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'text.mdx'), 'A.');
  writeEdition(folder, { 'text.mdx': 'B.' });
}

/** No input is known that is written otherwise than it was imported; so the writer is given a fault. */
async function importWithFaultyWriter(): Promise<readonly Reported[]> {
  vi.resetModules();
  vi.doMock(import('../../src/markdown/to-text.ts'), async (original) => {
    const { toText } = await original();
    return { toText: (article) => toText(article).replace('deep', 'dry') };
  });
  try {
    const { makeEdition } = await import('../../src/cli/import/make-edition.ts');
    return await thrownBy(() => makeEdition(Buffer.from('Well\n\nIt was deep.\n'), 'well.txt', {}));
  } finally {
    vi.doUnmock('../../src/markdown/to-text.ts');
    vi.resetModules();
  }
}

function releaseBeforeTheLast(): readonly Reported[] {
  const content = contentFolderForTest();
  content.write('ferry', sampleLines);
  content.run('anchors', '--date', '2026-01-01');
  content.run('release', 'ferry', '--date', '2026-01-02');
  const { errors } = content.run('release', 'ferry', '--date', '2026-01-01');
  const [, id = '', message = '', hint = ''] = /^\S+ {2}(\S+)\n {2}(.*)\n {2}(.*)$/mu.exec(errors) ?? [];
  return [{ id, line: 0, message, hint }];
}

async function inContent(work: (content: string) => unknown): Promise<readonly Reported[]> {
  const content = mkdtempSync(join(tmpdir(), 'manicule-problem-'));
  vi.stubEnv('MANICULE_CONTENT', content);
  try {
    return await thrownBy(() => work(content));
  } finally {
    vi.unstubAllEnvs();
    rmSync(content, { recursive: true });
  }
}

/** Errors of modules that were loaded twice are no instances of each other's classes. */
async function thrownBy(work: () => unknown): Promise<readonly Reported[]> {
  try {
    await work();
    return [];
  } catch (error) {
    if (error instanceof Error && error.name === EditionError.name && 'problems' in error)
      return error.problems as readonly Reported[];
    throw error;
  }
}
