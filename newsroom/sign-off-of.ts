import type { listNumberedSignatures } from '#db/queries/signatures.ts';
import type { ArticleState } from '#domain/article-state.ts';
import { nextLevel } from '#domain/sign-off.ts';
import type { PersonName } from '#domain/views/person-name.ts';
import type { LevelView, SignatureView, SignOffView } from '#domain/views/sign-off-view.ts';

type Numbered = Awaited<ReturnType<typeof listNumberedSignatures>>;

/** The sign-off panel: each level with the signature that fills it, and every signature that stopped counting. */
export function signOffOf(
  state: ArticleState,
  numbered: Numbered,
  nameOf: (id: string) => PersonName,
): SignOffView {
  const signatures = numbered.map(({ signature, revisionNumber }): SignatureView => {
    const { kind, level, levelName, personId, at, revisionId, hash, round } = signature;
    return {
      kind,
      ...(level === null ? {} : { level, levelName: levelName ?? '' }),
      person: nameOf(personId),
      at,
      revisionId,
      revisionNumber,
      counts: hash === state.head.hash && round === state.round,
    };
  });
  const counting = signatures.filter(({ counts }) => counts);
  return {
    levels: state.levels.map((level, index): LevelView => {
      const signedBy = counting.find((signature) => signature.level === index);
      return signedBy ? { ...level, signedBy } : { ...level };
    }),
    next: nextLevel(state),
    signatures,
    earlierSignatures: signatures.filter(({ counts }) => !counts),
    authorAgreed: counting.some(({ kind }) => kind === 'author'),
  };
}
