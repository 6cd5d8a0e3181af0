export type SignInProblem = 'signInFailed' | 'tooMany' | 'notPermitted' | 'offline';
export type SignInAnswer = { to: string } | { problem: SignInProblem; wait: number };

/** Posts the sign-in form as a browser would, and reads the answer instead of following it. */
export async function sendSignIn(form: HTMLFormElement): Promise<SignInAnswer> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) body.set(name, String(value));
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body,
    });
    return read(await response.json());
  } catch {
    return { problem: 'offline', wait: 0 };
  }
}

type Body = { to?: string; problem?: { code: string; retryAfter?: number } };

function read({ to, problem }: Body): SignInAnswer {
  if (to !== undefined) return { to };
  const known = problemOf(problem?.code);
  return { problem: known ?? 'offline', wait: problem?.retryAfter ?? 0 };
}

/** The problem that a code names, when it is one that the form has words for. */
export function problemOf(code: string | undefined): SignInProblem | undefined {
  return code === 'signInFailed' || code === 'tooMany' || code === 'notPermitted' ? code : undefined;
}
