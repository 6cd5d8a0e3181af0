import { type Became, begunBy, type RecordedArticle } from './became.ts';

type Recorded = {
  kind: string;
  actorId: string | null;
  articleId: string | null;
  revisionId: string | null;
  data: Record<string, unknown>;
};

/**
 * How every article stands after these rows of the record, in their order; `known` is where earlier rows led, and is
 * changed. Nothing but the record is asked (promise 7).
 */
export function foldRecord(
  events: Iterable<Recorded>,
  known: Map<string, RecordedArticle> = new Map(),
): Map<string, RecordedArticle> {
  for (const event of events) if (event.articleId !== null) foldInto(known, event.articleId, event);
  return known;
}

function foldInto(known: Map<string, RecordedArticle>, articleId: string, event: Recorded): void {
  const { kind, actorId, data } = event;
  const isFirst = kind === 'articleCreated' || kind === 'articleImported';
  const before = isFirst && actorId !== null ? { ...begunBy(actorId), signatures: [] } : known.get(articleId);
  if (!before) return;
  const became = (data.became ?? {}) as Became;
  known.set(articleId, { ...before, ...became, signatures: [...before.signatures, ...signaturesOf(event)] });
}

function signaturesOf({ kind, actorId, revisionId, data }: Recorded): RecordedArticle['signatures'] {
  if ((kind !== 'signed' && kind !== 'authorAgreed') || actorId === null || revisionId === null) return [];
  const level = typeof data.level === 'number' ? data.level : null;
  return [{ personId: actorId, revisionId, level, round: Number(data.round) }];
}
