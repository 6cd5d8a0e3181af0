import { allowedOrigins, type Settings } from '#newsroom/settings.ts';

/**
 * Whether a page of ours sent this request. Next checks nothing here: a missing Origin, `null` and any other site
 * are refused alike (docs/sources.md, Requests from elsewhere).
 */
export function isFromOurPages(request: Request, settings: Settings): boolean {
  const origin = request.headers.get('origin');
  return origin !== null && allowedOrigins(settings).includes(origin);
}
