import { sectionPage } from '#app/(site)/section-page.tsx';

export const dynamic = 'force-dynamic';

/** The English articles of a section. */
export async function GET(request: Request, { params }: RouteContext<'/en/[section]'>): Promise<Response> {
  return sectionPage(request, { id: (await params).section, language: 'en' });
}
