import { sectionPage } from '#app/(site)/section-page.tsx';

export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: RouteContext<'/[section]'>): Promise<Response> {
  return sectionPage(request, { id: (await params).section, language: 'vi' });
}
