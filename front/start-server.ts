import { once } from 'node:events';
import { log } from '#newsroom/log.ts';
import type { Settings } from '#newsroom/settings.ts';
import { createPagePress } from '#press/page-press.ts';
import { setRunningPress } from '#press/running-press.ts';
import { createFront } from './front.ts';
import { readFrontSettings } from './front-settings.ts';
import { innerRenderer } from './inner-renderer.ts';
import { limitSearches } from './limit-searches.ts';
import { frontLimits } from './limits.ts';
import { createMetrics } from './metrics.ts';
import { metricsDoor } from './serve-metrics.ts';
import { photoDoor } from './serve-photo.ts';
import { scriptDoor } from './serve-scripts.ts';
import { StartRefused, startNewsroom } from './start-newsroom.ts';
import { startNext } from './start-next.ts';
import { stopServer } from './stop-server.ts';

export type RunningServer = {
  firstAdmin: string | undefined;
  /** Finishes what it serves, closes the database and frees the data folder. */
  stop: () => Promise<void>;
};

/** Opens the newsroom, then Next, then the door; what fails on the way closes what was opened before it. */
export async function startServer(settings: Settings, { dev }: { dev: boolean }): Promise<RunningServer> {
  const { press: isPressOn, proxies, metricsToken } = readFrontSettings();
  const { desk, firstAdmin, hangUp, close } = await startNewsroom(settings);
  try {
    const { host, hosts, port, url } = settings;
    const next = await startNext({ dev, hostname: host, port });
    // While code changes under it, a kept page would be yesterday's.
    const press =
      isPressOn && !dev ? createPagePress({ render: innerRenderer(next.handler, { url }) }) : undefined;
    setRunningPress(press);

    const photos = photoDoor(async () => desk);
    const doors = dev ? [photos] : [photos, limitSearches(), scriptDoor()];
    const metrics = createMetrics(press);
    const health = () => desk.store.health();
    const server = createFront({
      next: next.handler,
      press,
      doors,
      watchers: metricsDoor(metrics, metricsToken),
      note: metrics.note,
      health,
      log: log(),
      url,
      hosts,
      proxies,
      dev,
    });
    next.listenForChanges(server);
    server.listen(port, host);
    await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') throw error;
      throw new StartRefused(
        `Port ${port} on ${host} is taken. Stop what uses it, or set PORT to another number.`,
      );
    });
    press?.warm('/');
    log().info({ url, host, port, press: press !== undefined, dev }, 'serving');

    return {
      firstAdmin,
      async stop() {
        hangUp();
        await stopServer(server, frontLimits.stopWithin);
        setRunningPress(undefined);
        await next.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
