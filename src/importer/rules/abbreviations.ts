/**
 * Abbreviations behind which a figure is a locator and no call: `p.12`, `fol.3`.
 *
 * Of the manuals of style (Chicago 10.42, Hart's Rules 10), in small letters, without the full stop.
 */
export const locatorAbbreviations: ReadonlySet<string> = new Set(
  (
    'p pp vol vols no nos fol fols ff f n nn ch chap chaps art arts doc docs col cols bk pt pts sec sect par paras ' +
    'fig figs pl tab ser ed bd nr s t v l c ca d st cap lib inv ms mss reg cart op cit i ii iii iv'
  ).split(' '),
);
