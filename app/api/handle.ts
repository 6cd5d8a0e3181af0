import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { personHeader } from '#domain/person-header.ts';
import { fieldProblem } from '#newsroom/field-problem.ts';
import { log } from '#newsroom/log.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { fail, type Result } from '#newsroom/result.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { readSettings } from '#newsroom/settings.ts';
import { actorOfToken, type SignedIn } from '#newsroom/sign-in/actor-of-token.ts';
import { sessionCookieName } from '#newsroom/sign-in/session-cookie.ts';
import { answer, problemAnswer } from './answer.ts';
import { cookieOf } from './cookie-of.ts';
import { readJson } from './read-json.ts';
import { isFromOurPages } from './same-origin.ts';

/** The largest body of a request that names no other limit. */
const defaultLimit = 2_000_000;

type Schema = z.ZodType;
type Parts<Params, Input> = { params: Params; input: Input; desk: Newsroom; request: Request };
type Context = { params: Promise<unknown> };
export type Handler = (request: Request, context: Context) => Promise<Response>;

type Recipe<Params extends Schema, Input extends Schema, Who> = {
  /** The dynamic parts of the address; what does not fit is not found. */
  params: Params;
  /** The body of a POST or the query of a GET; a strict object, so that unknown keys are refused. */
  input: Input;
  /** Most bytes of the body. */
  limit?: number;
  run: (asked: Parts<z.infer<Params>, z.infer<Input>> & Who) => Promise<Result<unknown>>;
};
type ByPerson = { actor: SignedIn };

/** A change that somebody who is signed in asks for: origin, type, size and shape are checked before it runs. */
export function handlePost<P extends Schema, I extends Schema>(recipe: Recipe<P, I, ByPerson>): Handler {
  return guarded(async (request, context) => {
    if (!isFromOurPages(request, readSettings())) return problemAnswer({ code: 'foreignOrigin' });
    const desk = await newsroom();
    if (!(await actorOf(desk, request))) return problemAnswer({ code: 'signIn' });
    return runWithBody(recipe, request, context, async () => {
      // Asked again: a body may take a minute to arrive, and its sender be shut out meanwhile.
      const actor = await actorOf(desk, request);
      return actor && { desk, actor };
    });
  });
}

/** The same for what nobody is signed in for, such as accepting an invitation. */
export function handleAnonymousPost<P extends Schema, I extends Schema>(
  recipe: Recipe<P, I, unknown>,
): Handler {
  return guarded(async (request, context) => {
    if (!isFromOurPages(request, readSettings())) return problemAnswer({ code: 'foreignOrigin' });
    return runWithBody(recipe, request, context, async () => ({ desk: await newsroom() }));
  });
}

/** Something read by somebody who is signed in. */
export function handleGet<P extends Schema, I extends Schema>(recipe: Recipe<P, I, ByPerson>): Handler {
  return guarded(async (request, context) => {
    const desk = await newsroom();
    const actor = await actorOf(desk, request);
    if (!actor) return problemAnswer({ code: 'signIn' });
    const query = Object.fromEntries(new URL(request.url).searchParams);
    return run(recipe, request, { context, raw: query }, { desk, actor });
  });
}

async function runWithBody<P extends Schema, I extends Schema, Who>(
  recipe: Recipe<P, I, Who>,
  request: Request,
  context: Context,
  whoAsks: () => Promise<(Who & { desk: Newsroom }) | undefined>,
): Promise<Response> {
  const body = await readJson(request, recipe.limit ?? defaultLimit);
  if (!body.ok) return problemAnswer(body.problem);
  const who = await whoAsks();
  return who ? run(recipe, request, { context, raw: body.value }, who) : problemAnswer({ code: 'signIn' });
}

async function run<P extends Schema, I extends Schema, Who>(
  recipe: Recipe<P, I, Who>,
  request: Request,
  { context, raw }: { context: Context; raw: unknown },
  who: Who & { desk: Newsroom },
): Promise<Response> {
  const params = recipe.params.safeParse(await context.params);
  if (!params.success) return answer(fail({ code: 'notFound' }));
  const input = recipe.input.safeParse(raw);
  if (!input.success) return answer(fail({ code: 'invalid', problem: fieldProblem(input.error) }));
  return answer(await recipe.run({ ...who, request, params: params.data, input: input.data }));
}

/** The person behind the session cookie of a request; undefined when nobody is signed in. */
export async function actorOf(desk: Newsroom, request: Request): Promise<SignedIn | undefined> {
  const actor = await actorOfToken(desk, cookieOf(request, sessionCookieName(readSettings())));
  return actor && isPagesOf(actor, request) ? actor : undefined;
}

/** A tab left open by one person must not write in the name of the next who signs in to the same browser. */
function isPagesOf(actor: SignedIn, request: Request): boolean {
  const opened = request.headers.get(personHeader);
  return opened === null || opened === actor.id;
}

/** An exception is a bug: the log has it whole, the browser gets a number to tell us. */
export function guarded(handler: Handler): Handler {
  return async (request, context) => {
    try {
      return await handler(request, context);
    } catch (error) {
      const id = randomUUID();
      log().error(
        { err: error, id, method: request.method, path: new URL(request.url).pathname },
        'request failed',
      );
      return problemAnswer({ code: 'broken', id });
    }
  };
}
