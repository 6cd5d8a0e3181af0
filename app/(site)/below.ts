const publicNumber = /^[1-9]\d{0,8}$/;

/** The public number under which a page of a list begins (`?truoc=1234`); undefined for the first page. */
export function belowOf(request: Request): number | undefined {
  const wanted = new URL(request.url).searchParams.get('truoc') ?? '';
  return publicNumber.test(wanted) ? Number(wanted) : undefined;
}
