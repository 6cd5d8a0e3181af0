import { createHash } from 'node:crypto';
import articleCss from '#components/site/article.css' with { type: 'text' };
import findCss from '#components/site/find.css' with { type: 'text' };
import { focalRules } from '#components/site/focal-class.ts';
import siteCss from '#components/site/site.css' with { type: 'text' };
import type { Site } from '#components/site/site-document.tsx';
import teasersCss from '#components/site/teasers.css' with { type: 'text' };
import { inEveryLanguage } from '#domain/site-language.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { hasEnglish, readSections } from '#newsroom/read-public/read-feed.ts';
import { readSettings } from '#newsroom/settings.ts';

const css = siteCss + teasersCss + articleCss + findCss + focalRules();
const styleHash = createHash('sha256').update(css).digest('base64');

/** No script may run on a public page, whatever its text holds; only a preview may stand in a frame of the desk. */
const policyWithin = (ancestors: "'none'" | "'self'", more: readonly string[] = []) =>
  [
    "default-src 'none'",
    ...more,
    `style-src 'sha256-${styleHash}'`,
    "img-src 'self'",
    "font-src 'self'",
    // Without a script nothing asks; some judges of a page fetch its robots.txt from inside it.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');

const policy = policyWithin("'none'");
/** Where the one optional file may run, and ask the site for suggestions. */
const enhancedPolicy = policyWithin("'none'", ["script-src 'self'"]);

type Manner = { enhanced?: boolean };

/** What every public page draws around itself. */
export async function siteOf(desk: Newsroom): Promise<Site> {
  const { name, url, imprint } = readSettings();
  const [sections, hasSome] = await Promise.all([readSections(desk), hasEnglish(desk)]);
  return { name, url, imprint, sections, css, hasEnglish: hasSome };
}

/** Where the same list or page about the site stands in each language, while there is more than one. */
export function versionsOf(site: Site, path: string): { versions?: ReturnType<typeof inEveryLanguage> } {
  return site.hasEnglish ? { versions: inEveryLanguage(path) } : {};
}

/**
 * A page that any cache may keep for a moment, and that publishing purges by `tags`; the frame around it changes with
 * the sections (`site`).
 */
export function pageResponse(html: string, tags: readonly string[], manner: Manner = {}): Response {
  return publicResponse(html, 'text/html; charset=utf-8', [...tags, 'site'], manner);
}

/** Any public text: shared caches keep it 30 s and may serve it 5 minutes more while they ask again. */
export function publicResponse(
  body: string,
  type: string,
  tags: readonly string[],
  { enhanced = false }: Manner = {},
): Response {
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Security-Policy': enhanced ? enhancedPolicy : policy,
      'Cache-Control': 'public, max-age=0, s-maxage=30, stale-while-revalidate=300',
      // The press hears of every change by tag: it asks again only for the sake of what nobody thought of.
      'Toasoan-Cache-Control': 'max-age=600, stale-while-revalidate=600',
      'Cache-Tag': tags.join(','),
      ETag: `"${createHash('sha256').update(body).digest('hex').slice(0, 24)}"`,
    },
  });
}

/**
 * An answer for one reader, now, that nobody keeps: what they searched for, or a page far down a list, of which there
 * are more than memory should hold.
 */
export function passingResponse(
  body: string,
  { type = 'text/html; charset=utf-8', enhanced = false }: Manner & { type?: string } = {},
): Response {
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Security-Policy': enhanced ? enhancedPolicy : policy,
      'Cache-Control': 'no-store',
    },
  });
}

/** A 404 is never kept: the address may be published a moment later. */
export function notFoundResponse(html: string): Response {
  return unkept(html, 404);
}

/** Nor is a 410: what was taken down may be put back. */
export function goneResponse(html: string): Response {
  return unkept(html, 410);
}

function unkept(html: string, status: 404 | 410): Response {
  return new Response(html, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'Cache-Control': 'no-store',
    },
  });
}

/** A page for somebody of the desk alone, in a frame of the desk or by itself; no cache may keep it. */
export function previewResponse(html: string, status = 200): Response {
  return new Response(html, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policyWithin("'self'"),
      'Cache-Control': 'private, no-store',
    },
  });
}
