import type { IncomingMessage } from 'node:http';

const loopbackAddresses = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const loopbackHosts = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/;
const relayed = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/**
 * Whether a request was made on this machine for this machine. A proxy beside us speaks from loopback for the whole
 * world: it gives itself away by what it adds, or by the public name that it was asked under.
 */
export function isLoopback({ socket, headers }: IncomingMessage): boolean {
  return (
    loopbackAddresses.test(socket.remoteAddress ?? '') &&
    loopbackHosts.test((headers.host ?? '').toLowerCase()) &&
    relayed.every((name) => headers[name] === undefined)
  );
}
