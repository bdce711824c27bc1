/** What we use of subset-font; its published types do not know `keepFeatures` yet. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'woff2' | 'sfnt';
      readonly noHinting: boolean;
      /** OpenType features to keep, with the glyphs that they lead to. */
      readonly keepFeatures: readonly string[];
      /** Of the name table: 0 is the copyright, 13 and 14 the licence. */
      readonly preserveNameIds: readonly number[];
    },
  ): Promise<Uint8Array>;
}
