import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { addressBucket, addressHeader, isLoopbackHost } from '#newsroom/sign-in/client-address.ts';
import type { SideDoor } from './front.ts';
import { sendTooMany } from './short-answer.ts';

/** How much one address may ask of the search in so many seconds; somebody who types asks for a suggestion per pause. */
export type SearchAllowance = { path: string; points: number; seconds: number };
const usual: readonly SearchAllowance[] = [
  { path: '/tim-kiem', points: 20, seconds: 10 },
  { path: '/tim-kiem/goi-y', points: 60, seconds: 10 },
];

/**
 * Searches are answered anew each time: who asks for too many waits (429). The machine itself is not counted: behind a
 * proxy that nobody told us of, all readers would be one.
 */
export function limitSearches(allowances: readonly SearchAllowance[] = usual): SideDoor {
  const limiters = new Map(
    allowances.map(({ path, points, seconds }) => [
      path,
      new RateLimiterMemory({ points, duration: seconds }),
    ]),
  );
  return async (request, response, path) => {
    const limiter = limiters.get(path.replace(/^\/en(?=\/)/, ''));
    if (!limiter || !asksForSomething(request.url)) return false;
    const address = String(request.headers[addressHeader] ?? '');
    if (isLoopbackHost(address)) return false;
    try {
      await limiter.consume(addressBucket(address));
      return false;
    } catch (wait) {
      if (!(wait instanceof RateLimiterRes)) throw wait;
      sendTooMany(request, response, Math.ceil(wait.msBeforeNext / 1000));
      return true;
    }
  };
}

/** The empty form lies in memory like any other page. */
function asksForSomething(url = ''): boolean {
  return /[?&]q=[^&]/.test(url);
}
