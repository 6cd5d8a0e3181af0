import type { ReactNode } from 'react';
import { previewResponse, siteOf } from '#app/(site)/site-response.ts';
import { NotFoundPage } from '#components/site/list-pages.tsx';
import { renderPage } from '#components/site/render-page.ts';
import { type PageHead, SiteDocument } from '#components/site/site-document.tsx';
import { siteWords } from '#components/site/site-words.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';

const { notFoundTitle, signInFirst } = siteWords.vi;
type Head = Pick<PageHead, 'title'> & Partial<PageHead>;

/** A page of the public site for somebody of the desk alone, in a frame of the desk or by itself. */
export async function drawPreview(
  desk: Newsroom,
  head: Head,
  children: ReactNode,
  status = 200,
): Promise<Response> {
  const site = await siteOf(desk);
  const html = await renderPage(
    <SiteDocument site={site} head={{ description: head.title, path: '/', ...head, hidden: true }}>
      {children}
    </SiteDocument>,
  );
  return previewResponse(html, status);
}

/** For what is not there, or not for these eyes. */
export function nothingToPreview(desk: Newsroom): Promise<Response> {
  return drawPreview(desk, { title: notFoundTitle }, <NotFoundPage language="vi" />, 404);
}

/** For somebody who is signed out; `back` is the address that they wanted. */
export function signInToPreview(desk: Newsroom, back: string): Promise<Response> {
  const door = (
    <div className="quiet">
      <p>
        <a href={`/desk/sign-in?from=${encodeURIComponent(back)}`}>{signInFirst}</a>
      </p>
    </div>
  );
  return drawPreview(desk, { title: signInFirst }, door, 401);
}
