import { once } from 'node:events';
import { createServer } from 'node:net';

/** The port as a number, when it is one and nobody listens on it; throws a sentence otherwise. */
export async function freePort(raw: string): Promise<number> {
  const port = Number(raw);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT is "${raw}", which is no port number (1 to 65535).`);
  }
  const probe = createServer();
  try {
    probe.listen(port, '127.0.0.1');
    await once(probe, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') throw new Error(`Something else already listens on port ${port}.`);
    if (code === 'EACCES')
      throw new Error(`Port ${port} is not ours to listen on; below 1024 it takes root.`);
    throw error;
  } finally {
    probe.close();
  }
  return port;
}
