import { frontParams } from '#app/api/fronts/front-forms.ts';
import { actorOf, guarded } from '#app/api/handle.ts';
import { drawPreview, nothingToPreview, signInToPreview } from '#app/desk/draw-preview.tsx';
import { FrontPageView } from '#components/site/list-pages.tsx';
import { SectionPageView } from '#components/site/story-list.tsx';
import { placesOfAddress } from '#domain/preview-path.ts';
import { nameIn } from '#domain/published.ts';
import { previewFront } from '#newsroom/fronts/preview-front.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { readSettings } from '#newsroom/settings.ts';

export const dynamic = 'force-dynamic';

/** The front page, or a section, as readers would get it with the stories that the address names. */
export const GET = guarded(async (request, context) => {
  const desk = await newsroom();
  const url = new URL(request.url);
  const params = frontParams.safeParse(await context.params);
  const places = placesOfAddress(url.searchParams.get('places') ?? '');
  if (!params.success || !places) return nothingToPreview(desk);
  const actor = await actorOf(desk, request);
  if (!actor) return signInToPreview(desk, url.pathname + url.search);
  const previewed = await previewFront(desk, actor, { frontId: params.data.front, places });
  if (!previewed.ok) return nothingToPreview(desk);
  const { name } = readSettings();
  const { language } = previewed.value;
  if (previewed.value.kind === 'frontPage') {
    const view = <FrontPageView front={previewed.value.front} name={name} language={language} />;
    return drawPreview(desk, { title: name, language }, view);
  }
  const { page } = previewed.value;
  const head = { title: nameIn(language, page.section), section: page.section.id, language };
  return drawPreview(desk, head, <SectionPageView page={page} language={language} />);
});
