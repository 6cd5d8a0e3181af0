import { listPersonRows } from '#db/queries/people.ts';
import { findLastSchedule } from '#db/queries/schedules.ts';
import { listWatchers } from '#db/queries/watches.ts';
import type { EventRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import { availableActs } from '#domain/decide.ts';
import type { Audience } from '#domain/notices.ts';
import { hasPermission } from '#domain/roles.ts';
import { waitsFor } from '#domain/work-list.ts';
import type { StatedRow } from '#newsroom/lists/article-rows.ts';

export type Colleague = Actor & { name: string };

/** Everybody who may be told anything: who has an account that is open. */
export async function listStaff(q: Q): Promise<Colleague[]> {
  const active = (await listPersonRows(q)).filter(({ disabledAt }) => disabledAt === null);
  return active.map(({ id, name, role }) => ({ id, name, role }));
}

/** Whether somebody may see an article at all: nobody is told of one that they may not. */
export function maySee({ id, role }: Actor, { row }: StatedRow): boolean {
  if (hasPermission(role, 'article.readAll')) return true;
  return hasPermission(role, 'article.readOwn') && row.author.id === id;
}

/** Who has an article in hand for review, or else could sign or publish it next. */
export function reviewersOf({ row, state }: StatedRow, staff: readonly Colleague[], now: number): string[] {
  if (row.stage !== 'inReview' && row.stage !== 'approved') return [];
  if (row.assignedTo) return [row.assignedTo.id];
  const waiting = staff.filter((person) => waitsFor({ article: state, assignedTo: null }, person, now));
  return waiting.map(({ id }) => id);
}

type Told = { stated: StatedRow; staff: readonly Colleague[]; event: EventRow; now: number };

/** The ids of an audience, as the article stands now. */
export async function audienceOf(
  q: Q,
  audience: Audience,
  { stated, staff, event, now }: Told,
): Promise<string[]> {
  const { row, state } = stated;
  switch (audience) {
    case 'author':
      return [row.author.id];
    case 'contributors':
      return [...state.head.contributors];
    case 'watchers':
      return listWatchers(q, row.id);
    case 'reviewers':
      return reviewersOf(stated, staff, now);
    case 'signers':
      return state.signatures.filter(({ round }) => round === state.round).map(({ personId }) => personId);
    case 'taker':
      return typeof event.data.to === 'string' ? [event.data.to] : [];
    case 'orderer': {
      const act = event.data.act === 'takeDown' ? 'takeDown' : 'publish';
      const order = await findLastSchedule(q, row.id, act);
      return order ? [order.scheduledBy] : [];
    }
    case 'owing':
      return staff
        .filter((person) => availableActs(state, person, now).includes('countersign'))
        .map(({ id }) => id);
  }
}
