/** What the tests use of it; the package brings no types. */
declare module 'http-link-header' {
  export default class LinkHeader {
    static parse(header: string): LinkHeader;
    readonly refs: readonly ({ readonly uri: string } & Readonly<Record<string, string>>)[];
  }
}
