import type { ArticleLine } from '#db/queries/articles-list.ts';
import { listSignatures } from '#db/queries/signatures.ts';
import type { SignatureRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { ArticleState } from '#domain/article-state.ts';
import { nextLevel } from '#domain/sign-off.ts';
import type { ArticleRow } from '#domain/views/article-row.ts';
import { namesOfPeople } from './names-of-people.ts';
import { signatureOf } from './standing.ts';

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
    const waitsFor = line.stage === 'inReview' ? state.levels[nextLevel(state)] : undefined;
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
        owesSignatureBy: line.owedDueAt,
        number: line.number,
        submittedAt: line.submittedAt,
      }),
    };
    return { row, state };
  });
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
    // No list decides about it.
    takeDownFor: null,
  };
}

type Present<T> = { [Key in keyof T]?: NonNullable<T[Key]> };

/** What a row holds, without the columns that hold nothing. */
function present<T extends object>(columns: T): Present<T> {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null)) as Present<T>;
}
