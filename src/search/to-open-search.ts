/**
 * Write the OpenSearch 1.1 description of the site.
 *
 * @param addresses
 *   Whole addresses of the search page, the icon and the description itself.
 * @returns
 *   XML. https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function toOpenSearch(addresses: {
  readonly search: string;
  readonly icon: string;
  readonly self: string;
}): string {
  const { search, icon, self } = addresses;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Manicule</ShortName>
  <Description>Search the editions: texts, notes, annotations, sources and names.</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escapeXml(icon)}</Image>
  <Url type="text/html" method="get" template="${escapeXml(search)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(self)}"/>
</OpenSearchDescription>
`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
