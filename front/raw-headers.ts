/** The few headers that the way out of memory reads, without building Node's object of all of them. */
export type ReadHeaders = {
  host: string | undefined;
  hosts: number;
  acceptEncoding: string;
  ifNoneMatch: string | undefined;
  /** Whether a body may follow, or is announced. */
  hasBody: boolean;
};

const bodyHeaders = ['transfer-encoding', 'content-length', 'expect'];
/** Lengths of the names that matter: every other is passed by without being looked at. */
const lengths = new Set(
  ['host', 'accept-encoding', 'if-none-match', ...bodyHeaders].map((name) => name.length),
);

/** Reads names and values as they came (`IncomingMessage.rawHeaders`). */
export function readRawHeaders(raw: readonly string[]): ReadHeaders {
  const read: ReadHeaders = {
    host: undefined,
    hosts: 0,
    acceptEncoding: '',
    ifNoneMatch: undefined,
    hasBody: false,
  };
  for (let at = 0; at < raw.length; at += 2) {
    const name = raw[at] ?? '';
    if (lengths.has(name.length)) take(read, name.toLowerCase(), raw[at + 1] ?? '');
  }
  return read;
}

function take(read: ReadHeaders, name: string, value: string): void {
  if (name === 'host') {
    read.host = value;
    read.hosts += 1;
  } else if (name === 'accept-encoding') read.acceptEncoding = value;
  else if (name === 'if-none-match')
    read.ifNoneMatch = read.ifNoneMatch ? `${read.ifNoneMatch},${value}` : value;
  else if (bodyHeaders.includes(name)) read.hasBody = true;
}
