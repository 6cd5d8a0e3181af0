import { createServer, type RequestListener, type Server } from 'node:http';

export type RunningNext = {
  handler: RequestListener;
  /** In development, the browser hears of changed code over a socket; in production nothing is upgraded. */
  listenForChanges: (server: Server) => void;
  close: () => Promise<void>;
};

/** Next.js as a listener. In production it gets a server that never listens, so that no upgrade request reaches it. */
export async function startNext(options: {
  dev: boolean;
  hostname: string;
  port: number;
}): Promise<RunningNext> {
  // Before the first import of Next and React, which choose their build by it.
  Object.assign(process.env, {
    NODE_ENV: options.dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  });
  const { default: next } = await import('next');
  const httpServer = createServer();
  const app = next({ ...options, dir: process.cwd(), httpServer });
  await app.prepare();
  const handle = app.getRequestHandler();
  return {
    handler: (request, response) => handle(request, response),
    listenForChanges(server) {
      if (options.dev) server.on('upgrade', app.getUpgradeHandler());
    },
    close: () => app.close(),
  };
}
