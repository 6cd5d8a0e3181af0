import { frontPage } from './front-page.tsx';

export const dynamic = 'force-dynamic';

export function GET(): Promise<Response> {
  return frontPage('vi');
}
