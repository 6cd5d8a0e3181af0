import { listArticleLines } from '#db/queries/articles-list.ts';
import { deadlineState, soonBefore, stagesWithDeadline } from '#domain/deadlines.ts';
import { byUrgency } from '#domain/work-list.ts';
import { type StatedRow, stateRows } from '#newsroom/lists/article-rows.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { type Colleague, listStaff, maySee, reviewersOf } from './audience-of.ts';
import { keepNotice } from './keep-notice.ts';

const most = 500;

/**
 * Tells those who have an article in hand that it is due soon, and that it is overdue; each once for each deadline,
 * however often this is asked. Answers who was told.
 */
export async function noticeDeadlines(desk: Newsroom): Promise<string[]> {
  const now = desk.clock();
  const pressing = await pressingRows(desk, now);
  if (pressing.length === 0) return [];
  return desk.store.tx(async (q) => {
    const staff = await listStaff(q);
    const told: string[] = [];
    for (const stated of pressing)
      for (const deadline of deadlinesOf(stated, now)) {
        const { at, kind, name } = deadline;
        const people = inHand(stated, staff, now).filter((person) => maySee(person, stated));
        const topic = `${kind}:${name}:${stated.row.id}:${at}`;
        const notice = { topic, kind, articleId: stated.row.id, actorId: null, at: now };
        told.push(
          ...(await keepNotice(
            desk,
            q,
            people.map(({ id }) => id),
            notice,
          )),
        );
      }
    return told;
  });
}

/** What is due within the warning time or already past it, by its own deadline or its level's. */
async function pressingRows({ store: { read: q } }: Newsroom, now: number): Promise<StatedRow[]> {
  const dueBefore = now + soonBefore;
  const due = await listArticleLines(q, {}, { stages: stagesWithDeadline, dueBefore }, { limit: most });
  const inReview = await listArticleLines(q, {}, { stages: ['inReview'] }, { limit: most });
  const lines = [...new Map([...due, ...inReview].map((line) => [line.id, line])).values()];
  const stated = await stateRows(q, lines);
  return stated.filter((each) => deadlinesOf(each, now).length > 0).sort((a, b) => byUrgency(a.row, b.row));
}

type Deadline = { at: number; kind: 'due' | 'overdue'; name: 'article' | 'level' };

function deadlinesOf({ row: { dueAt, turnDueAt } }: StatedRow, now: number): Deadline[] {
  const named = [
    { name: 'article' as const, at: dueAt },
    { name: 'level' as const, at: turnDueAt },
  ];
  return named.flatMap(({ name, at }) => {
    if (at === undefined) return [];
    const state = deadlineState(at, now);
    return state === 'ahead' ? [] : [{ name, at, kind: state === 'soon' ? 'due' : 'overdue' }];
  });
}

/** Its writer while it is written, its reviewers once it is with them. */
function inHand(stated: StatedRow, staff: readonly Colleague[], now: number): Colleague[] {
  const { stage, author } = stated.row;
  const isWritten = stage === 'draft' || stage === 'returned';
  const ids = isWritten ? [author.id] : reviewersOf(stated, staff, now);
  return staff.filter(({ id }) => ids.includes(id));
}
