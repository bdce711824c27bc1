declare module 'citeproc' {
  /** An element of a CSL style or locale, as the engine takes it. */
  export interface CslElement {
    readonly name: string;
    readonly attrs: Record<string, string>;
    readonly children: readonly (CslElement | string)[];
  }

  export interface CitationItem {
    readonly id: string;
    readonly locator?: string;
    readonly label?: string;
    readonly suffix?: string;
  }

  /** Where the engine of citeproc 2.4 writes down names, so as to tell them apart. It is not documented. */
  export interface NameRegister {
    addname(item: string, name: object, number: number): void;
    /** How much of a name is to be shown: 0 the family name, 1 initials too, 2 all of it. */
    evalname(
      item: string,
      name: object,
      number: number,
      least: number,
      form: string | undefined,
      initials: unknown,
    ): number;
  }

  /** Reads the quotation marks and tags in words that are set, and parts the words at them. It is not documented. */
  export interface MarkReader {
    processTags(blob: { readonly blobs: string }): void;
  }

  interface Engine {
    readonly registry: { readonly namereg: NameRegister };
    readonly fun: { readonly flipflopper: MarkReader };
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]] | false;
    /** Formats a citation without a place in a text. Its items need not be registered, unless the style numbers them. */
    makeCitationCluster(items: readonly CitationItem[]): string;
    previewCitationCluster(
      citation: {
        readonly citationItems: readonly CitationItem[];
        readonly properties: { readonly noteIndex: number };
      },
      before: readonly [],
      after: readonly [],
      format: string,
    ): string;
    setOutputFormat(name: string): void;
  }

  interface System {
    retrieveLocale(language: string): CslElement;
    retrieveItem(id: string): object;
    variableWrapper?(
      parameters: { readonly variableNames: readonly string[]; readonly itemData: Readonly<Record<string, unknown>> },
      before: string,
      words: string,
      after: string,
    ): string;
  }

  const CSL: {
    Engine: new (system: System, style: CslElement, language: string, forceLanguage?: boolean) => Engine;
    Output: { Formats: Record<string, Record<string, unknown>> };
  };
  export default CSL;
}
