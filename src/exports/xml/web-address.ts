/**
 * Read an address of the web or of mail.
 *
 * @param href
 *   What a link or a source gives; it may be anything.
 * @returns
 *   The address, its odd characters escaped; undefined where it is none, so that only the words are written.
 */
export function webAddress(href: string | undefined): string | undefined {
  if (href === undefined || !/^(?:https?|mailto):/iu.test(href) || !URL.canParse(href)) return undefined;
  // As it stands where every reader takes it so (RFC 3987): the same text gives the same address back.
  if (/^[A-Za-z]+:(?:[\w.~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2}|[\u00A0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF])+$/u.test(href))
    return href;
  // The URL standard leaves a few characters alone that RFC 3986, and with it every validator, does not allow.
  return new URL(href).href.replace(/[\\^`{|}[\]]/gu, (character) => encodeURIComponent(character));
}
