import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.ts';

/**
 * Find a browser for the browser tests, or install one in the way that the system offers.
 *
 * Chromium's package is what Debian and Ubuntu offer to root, and Homebrew's cask on macOS; elsewhere we say what to
 * install, for a test may not change a machine in a way that its owner did not choose.
 *
 * @returns
 *   The path of its program; null where there is none, after saying what to do.
 */
export function ensureBrowser(): string | null {
  const found = findBrowser();
  if (found !== null) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && runs('apt-get', ['--version'])) {
    process.stdout.write('Installing Chromium for the browser tests (once) …\n');
    runs('apt-get', ['update']);
    runs('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
    const installed = findBrowser();
    if (installed !== null) return installed;
  }
  process.stderr.write(
    [
      'The browser tests need Chromium, Chrome or Edge; none was found.',
      `  ${advice[process.platform] ?? 'Install Chromium with the package manager of your system.'}`,
      '  If it is in an unusual place, name its program in MANICULE_BROWSER. Then run npm test again.',
      '',
    ].join('\n'),
  );
  return null;
}

const advice: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  linux:
    'Debian, Ubuntu: sudo apt-get install chromium. Fedora: sudo dnf install chromium. Arch: sudo pacman -S chromium.',
  darwin: 'Install Google Chrome, or run: brew install --cask chromium',
  win32: 'Edge is part of Windows; if it was removed, run: winget install Google.Chrome',
};

function runs(program: string, args: readonly string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { stdio: 'ignore', env: environment }).status === 0;
}
