import { askRaw, type RawAnswer } from './raw-request.ts';

/** The cookie of a login session on http; see `newsroom/sign-in/session-cookie.ts`. */
export const sessionCookie = 'toasoan';

/** Somebody at the desk without a browser: sends what the desk's pages send, with their Origin and their cookie. */
export class DeskClient {
  constructor(
    readonly url: string,
    readonly token?: string,
  ) {}

  get headers(): Record<string, string> {
    return this.token === undefined ? {} : { cookie: `${sessionCookie}=${this.token}` };
  }

  get(path: string, headers: Record<string, string> = {}): Promise<RawAnswer> {
    return askRaw(this.url, path, { headers: { ...this.headers, ...headers } });
  }

  post(path: string, body: object, headers: Record<string, string> = {}): Promise<RawAnswer> {
    return askRaw(this.url, path, {
      method: 'POST',
      headers: { ...this.headers, origin: this.url, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }

  send(path: string, body: Buffer | string, type: string): Promise<RawAnswer> {
    const headers = { ...this.headers, origin: this.url, 'content-type': type };
    return askRaw(this.url, path, { method: 'POST', headers, body });
  }

  /** The JSON of an answer that must be 200; what came instead is the message of the error. */
  async read<T>(path: string): Promise<T> {
    return expectJson(await this.get(path), path);
  }

  async do<T>(path: string, body: object): Promise<T> {
    return expectJson(await this.post(path, body), path);
  }
}

/** Posts the sign-in form as its page does, and answers who came in. */
export async function signIn(url: string, email: string, password: string): Promise<DeskClient> {
  const answer = await postSignIn(url, email, password);
  const token = tokenOf(answer);
  if (token === undefined) throw new Error(`${email} could not sign in: ${answer.status} ${answer.body}`);
  return new DeskClient(url, token);
}

export function postSignIn(url: string, email: string, password: string): Promise<RawAnswer> {
  const form = new URLSearchParams({ email, password }).toString();
  return askRaw(url, '/api/auth/callback/credentials', {
    method: 'POST',
    headers: {
      origin: url,
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: form,
  });
}

function tokenOf({ headers }: RawAnswer): string | undefined {
  const cookies = headers['set-cookie'] ?? [];
  return cookies.map((cookie) => new RegExp(`^${sessionCookie}=([^;]+)`).exec(cookie)?.[1]).find(Boolean);
}

function expectJson<T>({ status, body }: RawAnswer, path: string): T {
  if (status !== 200) throw new Error(`${path} answered ${status}: ${body.slice(0, 500)}`);
  return JSON.parse(body) as T;
}
