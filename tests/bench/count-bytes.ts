import { createServer } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A server that counts what it sends. */
export interface CountingServer {
  readonly address: string;
  /** What was sent since the last call: bytes of bodies, by path. */
  readonly take: () => ReadonlyMap<string, number>;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serve a folder as a usual host does, with text under gzip, and count the bytes.
 *
 * @param folder
 *   The folder of a site.
 * @returns
 *   The server, once it listens.
 */
export async function countBytes(folder: string): Promise<CountingServer> {
  let sent = new Map<string, number>();
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)];
    const body = packed.get(file) ?? (type === undefined ? readFileSync(file) : gzipSync(readFileSync(file)));
    packed.set(file, body);
    sent.set(path, (sent.get(path) ?? 0) + body.length);
    response
      .writeHead(200, {
        'Content-Type': type ?? 'application/octet-stream',
        'Content-Length': body.length,
        ...(type === undefined ? {} : { 'Content-Encoding': 'gzip' }),
      })
      .end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    take() {
      const taken = sent;
      sent = new Map();
      return taken;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}
