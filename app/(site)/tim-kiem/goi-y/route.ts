import { passingResponse } from '#app/(site)/site-response.ts';
import { readAsked } from '#domain/search/asked.ts';
import { suggestSearches } from '#newsroom/read-public/suggest-searches.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';

export const dynamic = 'force-dynamic';

/** Headlines for the search field while somebody types: `[{ headline, path }]`. */
export async function GET(request: Request): Promise<Response> {
  const { typed } = readAsked(new URL(request.url).searchParams);
  const suggestions = await suggestSearches(await newsroom(), typed);
  return passingResponse(JSON.stringify(suggestions), { type: 'application/json; charset=utf-8' });
}
