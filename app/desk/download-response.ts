/** A file that a person of the desk takes away; nobody else's cache keeps it. */
export function downloadResponse(body: string, { type, name }: { type: string; name: string }): Response {
  return new Response(body, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
