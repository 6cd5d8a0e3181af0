import type { ArticleLine } from '#db/queries/articles-list.ts';
import { listSignatures } from '#db/queries/signatures.ts';
import type { SignatureRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { ArticleState } from '#domain/article-state.ts';
import type { Level } from '#domain/chains.ts';
import { stagesWithDeadline, turnDueAt } from '#domain/deadlines.ts';
import { nextLevel } from '#domain/sign-off.ts';
import type { ArticleRow } from '#domain/views/article-row.ts';
import { namesOfPeople } from '#newsroom/names-of-people.ts';
import { signatureOf } from '#newsroom/standing.ts';

/** A line of a list and the state that rules can be asked about. */
export type StatedRow = { row: ArticleRow; state: ArticleState };

/**
 * Lines as the desk shows them. Their state is told without reading any text: the stored hash is exact wherever
 * somebody has signed, and the checks are left to the article's own page.
 */
export async function stateRows(q: Q, lines: readonly ArticleLine[]): Promise<StatedRow[]> {
  const ids = lines.map(({ id }) => id);
  const signatures = await listSignatures(q, ids);
  const people = lines.flatMap(({ authorId, assignedTo }) =>
    assignedTo === null ? [authorId] : [authorId, assignedTo],
  );
  const nameOf = await namesOfPeople(q, people);

  return lines.map((line) => {
    const state = stateOf(line, signatures);
    const level = state.levels[nextLevel(state)];
    const waitsFor = line.stage === 'inReview' ? level : undefined;
    const row: ArticleRow = {
      id: line.id,
      headline: line.headline,
      stage: line.stage,
      author: nameOf(line.authorId),
      isLive: line.liveEditionId !== null,
      updatedAt: line.updatedAt,
      ...present({
        section: line.sectionId,
        assignedTo: line.assignedTo === null ? null : nameOf(line.assignedTo),
        waitsFor: waitsFor ?? null,
        returnReason: line.returnReason,
        scheduledFor: line.scheduledFor,
        embargoEndsAt: line.embargoEndsAt,
        dueAt: stagesWithDeadline.includes(line.stage) ? line.dueAt : null,
        turnDueAt: turnOf(line, level, signatures) ?? null,
        owesSignatureBy: line.owedDueAt,
        number: line.number,
        submittedAt: line.submittedAt,
      }),
    };
    return { row, state };
  });
}

/** By when the level whose turn it is should have signed. */
function turnOf(line: ArticleLine, level: Level | undefined, signatures: readonly SignatureRow[]) {
  const { stage, submittedAt, id, round } = line;
  const ofRound = signatures.filter((signature) => signature.articleId === id && signature.round === round);
  return turnDueAt({ stage, level, submittedAt, signedAt: ofRound.map(({ at }) => at) });
}

function stateOf(line: ArticleLine, signatures: readonly SignatureRow[]): ArticleState {
  return {
    authorId: line.authorId,
    stage: line.stage,
    levels: line.levels ?? [],
    head: { hash: line.headHash, contributors: line.contributors },
    signatures: signatures.filter(({ articleId }) => articleId === line.id).map(signatureOf),
    round: line.round,
    blocking: [],
    hasLiveEdition: line.liveEditionId !== null,
    owed:
      line.owedHash === null || line.owedBy === null ? null : { hash: line.owedHash, openedBy: line.owedBy },
    isTakenDown: line.takenDownAt !== null,
    embargoEndsAt: line.embargoEndsAt,
    scheduledFor: line.scheduledFor,
    resumeRole: line.resumeRole,
    // No list decides about it.
    takeDownFor: null,
  };
}

type Present<T> = { [Key in keyof T]?: NonNullable<T[Key]> };

/** What a row holds, without the columns that hold nothing. */
function present<T extends object>(columns: T): Present<T> {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null)) as Present<T>;
}
