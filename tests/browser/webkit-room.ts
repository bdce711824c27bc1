import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { type ServedSite, serveSite } from '../../src/cli/serve-site.ts';
import { hasProgram } from '../exports/has-program.ts';

/** Whether WebKit, Safari’s engine, can be tried on this machine: in the window system, or in one of memory. */
export const canOpenWebKit =
  hasProgram('WebKitWebDriver') && (process.env['DISPLAY'] !== undefined || hasProgram('Xvfb'));

/** A built site, and WebKit to read it with, by the W3C’s WebDriver. */
export interface WebKitRoom {
  /** Open a page in a window of about this size, in CSS pixels. */
  readonly open: (path: string, window: { readonly width: number; readonly height: number }) => Promise<void>;
  /** Click what a CSS selector names first. */
  readonly click: (selector: string) => Promise<void>;
  /** Press a key: a character, or a code point of WebDriver’s for others (`keys`). */
  readonly press: (key: string) => Promise<void>;
  /** What an expression says in the page. */
  readonly ask: <Result>(expression: string) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** Keys without a character. */
export const keys = { enter: '\uE007', escape: '\uE00C' } as const;

/**
 * Open WebKit.
 *
 * @param folder
 *   Of a built site.
 * @returns
 *   The room; close it after the last test.
 */
export async function openWebKitRoom(folder: string): Promise<WebKitRoom> {
  const site: ServedSite = await serveSite({ folder, port: 0 });
  const screen = process.env['DISPLAY'] === undefined ? await openScreen() : null;
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${String(port)}`], {
    env: { ...process.env, ...(screen === null ? {} : { DISPLAY: screen.name }) },
    stdio: 'ignore',
  });
  const send = async <Result>(method: 'POST' | 'DELETE', path: string, body: object = {}): Promise<Result> => {
    const response = await fetch(`http://127.0.0.1:${String(port)}${path}`, { method, body: JSON.stringify(body) });
    const { value } = (await response.json()) as { readonly value: Result };
    if (!response.ok) throw new Error(`WebKit did not do ${path} ${JSON.stringify(body)}: ${JSON.stringify(value)}`);
    return value;
  };
  const { sessionId } = await eventually(() =>
    send<{ readonly sessionId: string }>('POST', '/session', { capabilities: { alwaysMatch: {} } }),
  );
  const session = `/session/${sessionId}`;
  const ask = <Result>(expression: string): Promise<Result> =>
    send('POST', `${session}/execute/sync`, { script: `return ${expression};`, args: [] });
  return {
    async open(path, window) {
      await send('POST', `${session}/window/rect`, window);
      await send('POST', `${session}/url`, { url: new URL(path, site.address).href });
    },
    async click(selector) {
      // Else a thing at the edge of the window may lie under what is fixed there.
      await ask(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' })`);
      const found = await send<object>('POST', `${session}/element`, { using: 'css selector', value: selector });
      await send('POST', `${session}/element/${String(Object.values(found)[0])}/click`);
    },
    async press(value) {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
      await send('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keys', actions }] });
    },
    ask,
    async close() {
      await send('DELETE', session);
      driver.kill();
      screen?.close();
      await site.close();
    },
  };
}

/** A screen in memory, of a number that nobody uses. */
async function openScreen(): Promise<{ readonly name: string; readonly close: () => void }> {
  const server: ChildProcess = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (server.stdout === null) throw new Error('Expected Xvfb to say which screen it opened.');
  const [number] = (await once(createInterface(server.stdout), 'line')) as [string];
  return {
    name: `:${number}`,
    close: () => {
      server.kill();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('Expected a port.');
  return address.port;
}

/** What comes of something once it goes well, within ten seconds. */
async function eventually<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let times = 1; ; times += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (times === 50) throw error;
      await new Promise((resume) => setTimeout(resume, 200));
    }
  }
}
