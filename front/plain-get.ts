/**
 * A whole request for a page, as its bytes came: nothing follows it, and nothing is unusual about its end. It is
 * conditional when it asks for a part, or only for what the reader does not have.
 */
export type PlainGet = { url: string; host: string; acceptEncoding: string; isConditional: boolean };

/** What is the same in one reader's requests: all but the first line. */
type RestOfHead = Omit<PlainGet, 'url'>;

const longest = 8_192;
const firstLine = /^GET (\/[\x21-\x7e]*) HTTP\/1\.1$/;
/** RFC 9112, 5: a name, a colon, a value of visible characters; no folded line, no lone CR or LF. */
const headerLine = /^([A-Za-z0-9-]+): ?([\x20-\x7e]*)$/;
/** With one of these its end, or the connection's next use, is not what it is without. */
const unusual = /^(?:content-length|transfer-encoding|te|trailer|expect|upgrade|http2-settings|proxy-.+)$/i;
const conditional = /^(?:if-.+|range)$/;
const mostKept = 200;

/**
 * Reads bytes that are exactly one such request, and undefined of all others: whatever two readers of HTTP could take
 * for different things (docs/sources.md, One end of every request) is left to Node's own parser. What was read of a
 * reader's headers is kept, as the same ones come again and again.
 */
export function plainGetReader(): (bytes: Buffer) => PlainGet | undefined {
  const known = new Map<string, RestOfHead>();
  return (bytes) => {
    if (bytes.byteLength > longest) return undefined;
    const text = bytes.toString('latin1');
    const end = text.indexOf('\r\n');
    const url = firstLine.exec(text.slice(0, end))?.[1];
    if (end === -1 || url === undefined) return undefined;
    const rest = text.slice(end);
    const before = known.get(rest);
    if (before) return { url, ...before };
    const read = readRest(rest);
    if (!read) return undefined;
    if (known.size >= mostKept) known.clear();
    known.set(rest, read);
    return { url, ...read };
  };
}

function readRest(rest: string): RestOfHead | undefined {
  // The head ends with its only empty line, and so do the bytes.
  if (rest.indexOf('\r\n\r\n') !== rest.length - 4) return undefined;
  const headers = new Map<string, string>();
  for (const line of rest.slice(2, -4).split('\r\n')) {
    const [, name = '', value = ''] = headerLine.exec(line) ?? [];
    const key = name.toLowerCase();
    if (name === '' || unusual.test(name) || headers.has(key)) return undefined;
    headers.set(key, value.trim());
  }
  const host = headers.get('host');
  const connection = headers.get('connection')?.toLowerCase() ?? 'keep-alive';
  if (host === undefined || connection !== 'keep-alive') return undefined;
  const isConditional = [...headers.keys()].some((name) => conditional.test(name));
  return { host, acceptEncoding: headers.get('accept-encoding') ?? '', isConditional };
}
