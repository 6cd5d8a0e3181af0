import NextAuth, { type AuthOptions } from 'next-auth';

export type AuthQuestion = {
  action: 'csrf' | 'callback' | 'signout';
  method: 'GET' | 'POST';
  /** Fields of the form. */
  body?: Readonly<Record<string, string>>;
  /** Only the cookies that next-auth may see: it joins every cookie whose name begins like the session's. */
  cookies: Readonly<Record<string, string>>;
};

/** What next-auth answered; `cookies` are whole Set-Cookie headers. */
export type AuthAnswer = { status: number; body: unknown; cookies: string[] };

type PagesRequest = AuthQuestion & { query: { nextauth: string[] }; headers: Record<string, string> };
type PagesResponse = {
  status(code: number): PagesResponse;
  setHeader(name: string, value: string | string[]): PagesResponse;
  getHeader(name: string): string[] | undefined;
  json(body: unknown): void;
  send(body: unknown): void;
  end(): void;
};

/**
 * Asks next-auth through its Pages Router door: unlike the App Router one it takes the cookies that we hand it,
 * needs no running Next, and its redirects, which assume one public address, can be left aside.
 */
export async function askNextAuth(options: AuthOptions, question: AuthQuestion): Promise<AuthAnswer> {
  const answer: AuthAnswer = { status: 200, body: undefined, cookies: [] };
  const response: PagesResponse = {
    status: (code) => {
      answer.status = code;
      return response;
    },
    setHeader: (name, value) => {
      if (name === 'Set-Cookie') answer.cookies = [value].flat();
      return response;
    },
    getHeader: (name) => (name === 'Set-Cookie' ? answer.cookies : undefined),
    json: (body) => {
      answer.body = body;
    },
    send: (body) => {
      answer.body = body;
    },
    end: () => {},
  };
  const provider = question.action === 'callback' ? ['credentials'] : [];
  const request: PagesRequest = {
    ...question,
    query: { nextauth: [question.action, ...provider] },
    headers: {},
  };
  const handle: (request: PagesRequest, response: PagesResponse) => Promise<void> = nextAuth()(options);
  await handle(request, response);
  return answer;
}

/** The function itself: Node hands over a CommonJS module whole, bundlers hand over its `default`. */
function nextAuth(): typeof NextAuth {
  const imported: typeof NextAuth & { default?: typeof NextAuth } = NextAuth;
  return imported.default ?? imported;
}
