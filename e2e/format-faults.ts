import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';

/** Formats of XML and where their schema stands: that of the format where npm has it, else its specification in ours. */
const schemas = {
  atom: { extension: 'relaxng', file: 'e2e/schemas/atom.rng' },
  rss: { extension: 'relaxng', file: 'e2e/schemas/rss.rng' },
  newsSitemap: { extension: 'relaxng', file: 'e2e/schemas/news-sitemap.rng' },
  sitemap: { extension: 'schema', file: 'node_modules/sitemap/schema/sitemap.xsd' },
} as const;

/** What a text breaks of the rules of its format, a line each. */
export async function faultsOfXml(format: keyof typeof schemas, contents: string): Promise<string[]> {
  const { extension, file } = schemas[format];
  const { errors } = await validateXML({
    xml: [{ fileName: 'text.xml', contents }],
    schema: [{ fileName: 'schema', contents: readFileSync(file, 'utf8') }],
    extension,
  });
  return errors.map(({ message }) => message);
}

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const feedSchema = 'node_modules/jsonfeed-schema/schema-v1.1.json';
const isFeed = ajv.compile(JSON.parse(readFileSync(feedSchema, 'utf8')));

/** What a JSON Feed breaks of the schema of its version 1.1, a line each. */
export function faultsOfFeed(feed: unknown): string[] {
  isFeed(feed);
  return (isFeed.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
