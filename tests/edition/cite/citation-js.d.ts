declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string, options?: { readonly forceType?: string });
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
  export const plugins: { readonly config: { get(name: string): Record<string, Record<string, unknown>> } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
