import {
  listDue,
  listEmbargoEnds,
  listOrders,
  listOwedBy,
  listPublishedIn,
  type Span,
} from '#db/queries/calendar.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import { stagesWithDeadline } from '#domain/deadlines.ts';
import { daysLater, startOfDay } from '#domain/month.ts';
import type { CalendarEntry, CalendarKind } from '#domain/views/calendar-view.ts';
import { scopeOf } from '#newsroom/article-scope.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';

export type CalendarQuery = {
  /** The first and the last day, as YYYY-MM-DD. */
  first: string;
  last: string;
};

/** What is due, ordered, held back, owed and published from the first day to the last, in order of time. */
export async function readCalendar(
  { store: { read: q } }: Newsroom,
  actor: Actor,
  { first, last }: CalendarQuery,
): Promise<Result<CalendarEntry[]>> {
  const scope = scopeOf(actor);
  if (!scope) return fail({ code: 'notPermitted' });
  const span = { from: startOfDay(first), to: startOfDay(daysLater(last, 1)) };
  return done(await entriesIn(q, scope, span));
}

type Scope = NonNullable<ReturnType<typeof scopeOf>>;
type Moment = Omit<CalendarEntry, 'kind' | 'at'> & { at: number | null };

async function entriesIn(q: Q, scope: Scope, span: Span): Promise<CalendarEntry[]> {
  const isOpen = ({ stage }: Moment) => stagesWithDeadline.includes(stage);
  const orders = await listOrders(q, scope, span);
  const ordered = (act: 'publish' | 'takeDown') =>
    orders.flatMap(({ act: kind, ...entry }) => (kind === act ? [entry] : []));
  return [
    ...entries('due', (await listDue(q, scope, span)).filter(isOpen)),
    ...entries('embargoEnds', (await listEmbargoEnds(q, scope, span)).filter(isOpen)),
    ...entries('publish', ordered('publish')),
    ...entries('takeDown', ordered('takeDown')),
    ...entries('signatureOwed', await listOwedBy(q, scope, span)),
    ...entries('published', await listPublishedIn(q, scope, span)),
  ].sort((a, b) => a.at - b.at);
}

function entries(kind: CalendarKind, moments: readonly Moment[]): CalendarEntry[] {
  return moments.flatMap(({ at, ...about }) => (at === null ? [] : [{ ...about, at, kind }]));
}
