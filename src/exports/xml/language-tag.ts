/**
 * Read a language as a BCP 47 tag.
 *
 * @param language
 *   What a source says of its language; it may be anything.
 * @returns
 *   The tag in its usual spelling, or undefined where it is none, so that the attribute is left out.
 */
export function languageTag(language: string | undefined): string | undefined {
  if (language === undefined) return undefined;
  if (!tags.has(language)) tags.set(language, readTag(language));
  return tags.get(language);
}

/** Every citation of an edition asks for one of a few. */
const tags = new Map<string, string | undefined>();

function readTag(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}
