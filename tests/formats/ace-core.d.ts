declare module '@daisy/ace-core' {
  /** What opens the pages of a book and runs Ace's scripts in them. */
  export interface AxeRunner {
    readonly concurrency: number;
    setTimeout(milliseconds: number): void;
    launch(): Promise<void>;
    close(): Promise<void>;
    run(url: string, scripts: readonly string[], contents: readonly string[], folder: string): Promise<unknown>;
  }

  export default function ace(
    file: string,
    options: { readonly cwd: string; readonly outdir: string; readonly tmpdir: string; readonly lang: string },
    runner: AxeRunner,
  ): Promise<unknown>;
}
