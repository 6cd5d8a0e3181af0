import { listChoices } from '#db/queries/notice-choices.ts';
import { insertNotice } from '#db/queries/notices.ts';
import type { Q } from '#db/store.ts';
import { type NoticeKind, usualChoices } from '#domain/notices.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';

export type NewNotice = {
  /** Nobody is told of one topic twice. */
  topic: string;
  kind: NoticeKind;
  articleId: string;
  actorId: string | null;
  at: number;
  words?: string;
};

/** Tells people something, each as they chose; answers who was told, which leaves out those who knew. */
export async function keepNotice(
  desk: Newsroom,
  q: Q,
  personIds: readonly string[],
  { words, ...notice }: NewNotice,
): Promise<string[]> {
  const told: string[] = [];
  const chosen = await listChoices(q, personIds);
  for (const personId of personIds) {
    const { alert, mail } = chosen.get(personId)?.choices[notice.kind] ?? usualChoices[notice.kind];
    const isNew = await insertNotice(q, {
      ...notice,
      id: desk.newId(),
      personId,
      words: words?.trim() ? words.trim().slice(0, 2000) : null,
      seenAt: alert ? null : notice.at,
      mail,
      mailTries: 0,
      mailAfter: null,
    });
    if (isNew) told.push(personId);
  }
  return told;
}
