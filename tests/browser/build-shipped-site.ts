import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildInto } from './build-into.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built site with the shipped content. */
    readonly shippedSite: string;
  }
}

/**
 * Build the shipped site once for all browser tests.
 *
 * @param project
 *   The tests that are about to run; they find the folder by `inject('shippedSite')`.
 * @returns
 *   What removes it again.
 */
export default function buildShippedSite(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'manicule-shipped-'));
  const built = buildInto(folder);
  if (built.status !== 0) throw new Error(`The shipped site was not built:\n${built.stderr}${built.stdout}`);
  project.provide('shippedSite', folder);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
