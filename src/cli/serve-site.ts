import { existsSync, readFileSync } from 'node:fs';
import { type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import httpCompression from 'http-compression';
import sirv from 'sirv';
import { headersOf } from '../site/header-rules.ts';

/** A site that is being served. */
export interface ServedSite {
  /** `http://127.0.0.1:4321/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serve a built site on this machine only, its texts compressed.
 *
 * @param options
 *   The folder of the site, and the port to try first; 0 takes any that is free.
 * @returns
 *   The address, once it answers.
 */
export async function serveSite(options: { readonly folder: string; readonly port: number }): Promise<ServedSite> {
  const folder = resolve(options.folder);
  // `dev` looks at the disk anew for each request, so that a site may be built again while it is served.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      setHeaders(response, path);
    },
    onNoMatch: (_request, response) => {
      sendMissing(response, join(folder, '404.html'));
    },
  });
  // As hosts do: a reader on a telephone waits for the bytes, and whoever measures a page here measures the same one.
  const compressed = httpCompression({ level: { brotli: 5, gzip: 6 } });
  const server = createServer((request, response) => {
    const serve = (): void => {
      files(request, response);
    };
    // A part of a file is counted in the bytes of the file.
    if (request.headers.range === undefined) compressed(request, response, serve);
    else serve();
  });
  await new Promise<void>((done, fail) => {
    let port = options.port;
    server.on('error', (error: NodeJS.ErrnoException) => {
      // Taken: try the next, as long as it is a port.
      if (error.code === 'EADDRINUSE' && port < options.port + 50) server.listen((port += 1), '127.0.0.1');
      else fail(error);
    });
    server.listen(port, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => {
          if (error === undefined) done();
          else fail(error);
        });
        server.closeAllConnections();
      }),
  };
}

/** As a host would, so that whatever the headers forbid is seen here first. */
function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersOf(path))) {
    response.setHeader(name, typeof value === 'string' ? value : [...value]);
  }
}

function sendMissing(response: ServerResponse, page: string): void {
  response.statusCode = 404;
  if (!existsSync(page)) {
    response.end('Not found');
    return;
  }
  setHeaders(response, '/404.html');
  response.setHeader('content-type', 'text/html;charset=utf-8');
  response.end(readFileSync(page));
}
