import { correctionsPage } from '#app/(site)/correction-lists.tsx';

export const dynamic = 'force-dynamic';

/** Every mistake that was corrected in the open (promise 6). */
export function GET(): Promise<Response> {
  return correctionsPage('vi');
}
