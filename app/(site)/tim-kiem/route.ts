import { searchAnswer } from '#app/(site)/search-answer.tsx';

export const dynamic = 'force-dynamic';

/** The search of readers. */
export function GET(request: Request): Promise<Response> {
  return searchAnswer(request, 'vi');
}
