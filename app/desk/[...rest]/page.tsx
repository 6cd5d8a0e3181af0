import { notFound } from 'next/navigation';
import { requireActor } from '#app/current-actor.ts';

/** Every desk address that no page knows, in the desk's own words. */
export default async function UnknownDeskPage() {
  await requireActor('/desk');
  notFound();
}
