import { BlockList, isIP } from 'node:net';

/** Set by the front door on every request, over whatever a client sent under this name. */
export const addressHeader = 'x-toasoan-address';

type Sighting = {
  /** The other end of the connection. */
  socket: string | undefined;
  /** The X-Forwarded-For header, which anybody can write. */
  forwardedFor?: string | undefined;
  /** Addresses of the operator's own proxies; only these are believed. */
  trustedProxies?: readonly string[];
};

/**
 * Where a request comes from: the connection's own address, or, behind a trusted proxy, the last address of
 * X-Forwarded-For that is not itself a trusted proxy. Returns '' when nothing is known.
 */
export function clientAddress({ socket, forwardedFor = '', trustedProxies = [] }: Sighting): string {
  if (trustedProxies.length === 0) return plainAddress(socket ?? '');
  const trusted = trustedList(trustedProxies);
  const told = forwardedFor.trim() === '' ? [] : forwardedFor.split(',');
  const hops = [...told, socket ?? ''].map((hop) => plainAddress(hop.trim()));
  const stranger = hops.findLast((hop) => !isTrusted(trusted, hop));
  return stranger ?? hops[0] ?? '';
}

/** What a limit counts by: an IPv4 address, or the /64 of an IPv6 one, which one customer holds whole. */
export function addressBucket(address: string): string {
  const plain = plainAddress(address);
  if (isIP(plain) !== 6) return plain || 'unknown';
  return `${sixGroups(plain).slice(0, 4).join(':')}::/64`;
}

/** Whether a host name or address is this machine itself. */
export function isLoopbackHost(host: string): boolean {
  const plain = plainAddress(host.replace(/^\[|\]$/g, '')) || host;
  return plain === 'localhost' || plain === '::1' || (isIP(plain) === 4 && plain.startsWith('127.'));
}

/** The address without zone, and an IPv4 one out of its IPv6 wrapping; '' for anything else. */
function plainAddress(raw: string): string {
  const address = raw.toLowerCase().replace(/%.*$/, '');
  const wrapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address);
  const plain = wrapped?.[1] ?? address;
  return isIP(plain) ? plain : '';
}

/** The eight groups of an IPv6 address, without leading zeros. */
function sixGroups(address: string): string[] {
  const host = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [head = '', tail] = host.split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
}

function trustedList(proxies: readonly string[]): BlockList {
  const list = new BlockList();
  for (const proxy of proxies) {
    const [address = '', prefix] = proxy.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

function isTrusted(trusted: BlockList, address: string): boolean {
  if (address === '') return false;
  return trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
