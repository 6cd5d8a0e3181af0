import { notFound } from 'next/navigation';
import { requirePermission } from '#app/desk-gate.ts';
import { FrontScreen } from '#components/desk/fronts/front-screen.tsx';
import { readFrontDesk } from '#newsroom/fronts/read-front-desk.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';

/** *Sắp trang* for one page; for those who may not arrange it there is none. */
export async function FrontDesk({ frontId, path }: { frontId: string; path: string }) {
  const actor = await requirePermission('fronts.arrange', path);
  const desk = await newsroom();
  const front = await readFrontDesk(desk, actor, { frontId });
  if (!front.ok) notFound();
  return <FrontScreen key={frontId} view={front.value} personId={actor.id} now={desk.clock()} />;
}
