import type { ConferenceFacts } from '#domain/conferences/facts.ts';
import type { Site } from './site-document.tsx';

/** A conference in the words of schema.org; what nobody said is left out. */
export function eventOf({ url }: Pick<Site, 'url'>, facts: ConferenceFacts, path: string | undefined) {
  const { name, day, lastDay, startsAt, place, organiser } = facts;
  return {
    '@type': 'Event' as const,
    name,
    ...(path && { url: url + path }),
    ...(day && { startDate: startsAt ? `${day}T${startsAt}:00+07:00` : day }),
    ...(lastDay && { endDate: lastDay }),
    ...(place && { location: { '@type': 'Place' as const, name: place, address: place } }),
    ...(organiser && { organizer: { '@type': 'Organization' as const, name: organiser } }),
  };
}
