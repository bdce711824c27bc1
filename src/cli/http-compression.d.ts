/** What we use of http-compression, which brings no types. */
declare module 'http-compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export default function httpCompression(options: {
    readonly level: { readonly brotli: number; readonly gzip: number };
  }): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
