import type { Actor } from '#domain/actor.ts';
import type { Act } from '#domain/acts.ts';
import type { ArticleState, Signature } from '#domain/article-state.ts';
import {
  type Level,
  levelsAfterChange,
  levelsOf,
  roundAfterChange,
  type ShippedChainId,
  shippedChains,
} from '#domain/chains.ts';
import type { Ask } from '#domain/conditions.ts';
import { decide, stageAfter } from '#domain/decide.ts';
import { levelOfReturn, nextLevel } from '#domain/sign-off.ts';

/** One letter and who wrote it. */
export type Letter = { text: string; writer: string };
/** The details of an article are printed and decided by, so they have a writer too. */
export type Content = {
  letters: readonly Letter[];
  chain: ShippedChainId;
  sensitive: boolean;
  detailsBy: string;
};

/** What happened, as a person who watches would note it down; the oracle reads nothing else. */
export type Happening =
  | { what: 'act'; act: Act; actor: Actor; named: Content; standing: Content }
  | { what: 'edit'; actor: Actor; standing: Content };

/** How a newsroom keeps the rules. A careless one shows that the promises can break (see the property tests). */
export type Rules = {
  allows(act: Act, article: ArticleState, actor: Actor, ask: Ask): boolean;
  countsRounds: boolean;
  recordsWriters: boolean;
  levelsAfterChange: typeof levelsAfterChange;
  roundAfterChange: typeof roundAfterChange;
};

export const houseRules: Rules = {
  allows: (act, article, actor, ask) => decide(act, article, actor, ask).ok,
  countsRounds: true,
  recordsWriters: true,
  levelsAfterChange,
  roundAfterChange,
};

export type RandomNewsroom = ReturnType<typeof openRandomNewsroom>;

/** One article in a newsroom without database and screens: what newsroom/ does to it, and nothing more. */
export function openRandomNewsroom(author: Actor, first: Content, rules: Rules = houseRules) {
  const happenings: Happening[] = [];
  const contents: Content[] = [first];
  let content = first;
  let submittedUnder: readonly Level[] = [];
  let article: ArticleState = {
    authorId: author.id,
    stage: 'draft',
    levels: levelsWanted(first),
    head: { hash: hashOf(first, [author.id]), contributors: [author.id] },
    signatures: [],
    round: 0,
    blocking: [],
    hasLiveEdition: false,
    isTakenDown: false,
    owed: null,
    embargoEndsAt: null,
    scheduledFor: null,
    takeDownFor: null,
    resumeRole: null,
  };

  function signed(signature: Signature): ArticleState {
    return { ...article, signatures: [...article.signatures, signature] };
  }

  function withTrace(act: Act, actor: Actor, hash: string): ArticleState {
    const { round } = article;
    switch (act) {
      case 'submit':
        submittedUnder = rules.levelsAfterChange(submittedUnder, levelsWanted(content), actor.role);
        return { ...article, levels: submittedUnder, round: rules.countsRounds ? round + 1 : round };
      case 'sign':
        return signed({ kind: 'level', level: nextLevel(article), personId: actor.id, hash, round });
      case 'agree':
        return signed({ kind: 'author', personId: actor.id, hash, round });
      case 'return':
        return { ...article, resumeRole: levelOfReturn(article, actor.role) };
      case 'publish':
        return { ...article, resumeRole: null, hasLiveEdition: true, isTakenDown: false };
      case 'takeDown':
        return { ...article, hasLiveEdition: false, isTakenDown: true };
      case 'putBack':
        return { ...article, hasLiveEdition: true, isTakenDown: false };
      default:
        return article;
    }
  }

  return {
    happenings,
    /** Every content that ever stood, oldest first. */
    contents,
    article: () => article,
    content: () => content,
    hashOf: (other: Content) => hashOf(other, article.head.contributors),

    /** Writes `next` as the working copy; false when the rules refuse. */
    edit(actor: Actor, next: Content): boolean {
      if (!rules.allows('edit', article, actor, {})) return false;
      content = next;
      contents.push(next);
      const before = article.head.contributors;
      const contributors = rules.recordsWriters ? [...new Set([...before, actor.id])].sort() : before;
      if (article.stage === 'live' || article.stage === 'takenDown') submittedUnder = [];
      const levels = rules.levelsAfterChange(submittedUnder, levelsWanted(next), actor.role);
      const isUnderReview = article.stage === 'inReview' || article.stage === 'approved';
      if (isUnderReview) submittedUnder = levels;
      const round = isUnderReview
        ? rules.roundAfterChange(article.round, article.levels, levels)
        : article.round;
      const stage = stageAfter('edit', article);
      article = {
        ...article,
        stage,
        levels,
        round,
        head: { hash: hashOf(next, contributors), contributors },
      };
      happenings.push({ what: 'edit', actor, standing: next });
      return true;
    },

    /** Does an act that names the content `named`; false when the rules refuse. */
    act(act: Exclude<Act, 'edit'>, actor: Actor, named: Content): boolean {
      const hash = hashOf(named, article.head.contributors);
      if (!rules.allows(act, article, actor, { hash, reason: 'Xem lại đoạn cuối' })) return false;
      const after = withTrace(act, actor, hash);
      article = { ...after, stage: stageAfter(act, after) };
      happenings.push({ what: 'act', act, actor, named, standing: content });
      return true;
    },
  };
}

/** Two contents with the same letters and details are the same content. */
export function keyOf(content: Content): string {
  return JSON.stringify([content.letters.map(({ text }) => text), content.chain, content.sensitive]);
}

function hashOf(content: Content, contributors: readonly string[]): string {
  return JSON.stringify([keyOf(content), contributors]);
}

function levelsWanted({ chain, sensitive }: Content): readonly Level[] {
  return levelsOf(shippedChains[chain], sensitive);
}
