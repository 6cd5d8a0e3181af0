import { publicResponse } from '#app/(site)/site-response.ts';
import { xmlDocument, xmlText } from '#app/(site)/xml.ts';
import { readSettings } from '#newsroom/settings.ts';

export const dynamic = 'force-dynamic';

/** Lets a browser search the site from its own field (OpenSearch 1.1). */
export function GET(): Response {
  const { name, url } = readSettings();
  const lines = [
    `<ShortName>${xmlText([...name].slice(0, 16).join(''))}</ShortName>`,
    `<Description>${xmlText(name)}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image width="16" height="16" type="image/svg+xml">${xmlText(url)}/favicon.svg</Image>`,
    `<Url type="text/html" template="${xmlText(url)}/tim-kiem?q={searchTerms}"/>`,
  ];
  const xml = xmlDocument('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, lines);
  return publicResponse(xml, 'application/opensearchdescription+xml; charset=utf-8', ['site']);
}
