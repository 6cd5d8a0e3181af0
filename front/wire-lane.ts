import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { plainGetReader } from './plain-get.ts';
import { headOf, type ReadyAnswer, type ReadyAnswers } from './ready-answers.ts';

/** What a connection has been through: requests under way in Node's hands, and whether it had one before. */
type Passage = { underWay: number; wasServed: boolean };
type Feed = (bytes: Buffer) => void;

const slowReaders = new WeakMap<Server, Set<Socket>>();

/** Connections whose last answer from this lane is not all written yet; Node takes them for idle. */
export function readersStillWaiting(server: Server): ReadonlySet<Socket> {
  return slowReaders.get(server) ?? new Set();
}

/**
 * The shortest way out of memory: on a connection that is kept, bytes that are exactly one plain request for a page
 * that is ready are answered with bytes, and Node's parser never sees them. Everything else reaches it unchanged, in
 * its order (`wire-lane.test.ts`; docs/decisions/0033-the-wire-lane.md).
 */
export function openWireLane(server: Server, ready: ReadyAnswers, hosts: ReadonlySet<string>): void {
  const readPlainGet = plainGetReader();
  const heads = headsOfTheSecond(server.keepAliveTimeout);
  const passages = new WeakMap<Socket, Passage>();
  const slow = new Set<Socket>();
  slowReaders.set(server, slow);

  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    const passage = passages.get(socket);
    response.once('close', () => {
      if (passage) passage.underWay -= 1;
    });
  });

  server.on('connection', (socket: Socket) => {
    // Node's parser is the only one that listens; were it otherwise in another version, nothing would be shortened.
    const [feed, ...others] = socket.listeners('data') as Feed[];
    if (feed === undefined || others.length > 0) return;
    const passage: Passage = { underWay: 0, wasServed: false };
    passages.set(socket, passage);

    function hear(bytes: Buffer): void {
      const plain = readPlainGet(bytes);
      // Half a request, a body, anything unusual about its end: from here on the connection is Node's alone.
      if (!plain) socket.on('data', feed as Feed).off('data', hear);
      // Node's timers begin and end with requests that it saw: the first of each connection is one of them.
      const isFree = passage.underWay === 0 && passage.wasServed && socket.writableLength === 0;
      const isOurs = plain !== undefined && isFree && !plain.isConditional && hosts.has(plain.host);
      const answer = isOurs ? ready(plain.url, plain.acceptEncoding) : undefined;
      if (answer) write(socket, heads(answer), answer.body, slow);
      else {
        Object.assign(passage, { underWay: passage.underWay + 1, wasServed: true });
        feed?.call(socket, bytes);
      }
    }

    socket.on('data', hear).off('data', feed);
  });
}

/** Head and body in one go; what the network does not take at once is noted until it has. */
function write(socket: Socket, head: Buffer, body: Buffer, slow: Set<Socket>): void {
  socket.cork();
  socket.write(head);
  socket.write(body);
  socket.uncork();
  if (socket.writableLength === 0) return;
  slow.add(socket);
  const forget = () => void slow.delete(socket);
  socket.once('drain', forget).once('close', forget);
}

/** The heads of answers as bytes, each made once a second, because they say the time. */
function headsOfTheSecond(keepAliveTimeout: number): (answer: ReadyAnswer) => Buffer {
  const made = new WeakMap<ReadyAnswer['headers'], { second: number; head: Buffer }>();
  return (answer) => {
    const second = Math.floor(Date.now() / 1000);
    const before = made.get(answer.headers);
    if (before?.second === second) return before.head;
    const head = Buffer.from(headOf(answer, keepAliveTimeout, second * 1000), 'latin1');
    made.set(answer.headers, { second, head });
    return head;
  };
}
