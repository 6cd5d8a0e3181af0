/** The address of a request: fit to be served, to be asked for under its one true spelling, or refused. */
export type TargetCheck =
  | { ok: true; path: string }
  | { ok: false; status: 308; location: string }
  | { ok: false; status: 400 | 414 };

const escapes = /%[0-9a-f]{2}/gi;
const unreserved = /[a-z0-9._~-]/i;

/**
 * Every page has one spelling (docs/sources.md, One spelling per address): caches and rules would otherwise see
 * `/%64esk`, `//desk` and `/x/../desk` as other places than the router does.
 */
export function checkTarget(target: string, longest: number): TargetCheck {
  if (target.length > longest) return { ok: false, status: 414 };
  const [path = '', ...query] = target.split(/(?=\?)/);
  if (!isPlain(target) || !isDecodable(path)) return { ok: false, status: 400 };

  const spelling = path.replace(escapes, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return unreserved.test(character) ? character : code.toUpperCase();
  });
  if (/(?:^|\/)\.{1,2}(?:\/|$)/.test(spelling)) return { ok: false, status: 400 };
  if (spelling !== path) return { ok: false, status: 308, location: spelling + query.join('') };
  return { ok: true, path };
}

/** Visible ASCII from a slash on; no backslash, which browsers take for a slash, and no fragment. */
function isPlain(target: string): boolean {
  return /^\/[\x21-\x7e]*$/.test(target) && !/[\\#]/.test(target);
}

/** UTF-8 behind the escapes, without hidden slashes, backslashes or control characters; no empty segments. */
function isDecodable(path: string): boolean {
  if (path.includes('//') || /%(?:2f|5c|[01][0-9a-f]|7f)/i.test(path)) return false;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
