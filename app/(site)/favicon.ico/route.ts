/** Old readers ask for this name; every page names the drawing itself. */
export function GET(): Response {
  return new Response(null, {
    status: 301,
    headers: { Location: '/favicon.svg', 'Cache-Control': 'no-store' },
  });
}
