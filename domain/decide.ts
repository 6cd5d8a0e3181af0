import type { Actor } from './actor.ts';
import { type Act, type ActRule, actNames, acts, type Condition } from './acts.ts';
import type { ArticleState } from './article-state.ts';
import { type Ask, holds } from './conditions.ts';
import { hasPermission } from './roles.ts';
import { isChainComplete } from './sign-off.ts';
import type { Stage } from './stages.ts';

/** Why an act was refused: the condition that does not hold, or the stage, or the role. */
export type RefusalRule = 'notPermitted' | 'wrongStage' | Condition;
export type Refusal = { rule: RefusalRule; act: Act; blocking?: readonly string[] };
export type Decision = { ok: true } | { ok: false; refusal: Refusal };

/** Conditions that only the request can meet; a button is offered before they are known. */
const askedLater: readonly Condition[] = [
  'namesHead',
  'reasonGiven',
  'groundGiven',
  'namesOwed',
  'timeAhead',
  'notBeforeEmbargo',
  'mayLiftEmbargo',
  'takerMaySign',
  'takerMayWrite',
  'deadlineAhead',
  'imprintComplete',
];

/**
 * Whether `actor` may do `act` on `article` now. `ask.hash` names the content that the person saw.
 * Returns the first rule that says no, in the order role, stage, conditions of the row.
 */
export function decide(act: Act, article: ArticleState, actor: Actor, ask: Ask): Decision {
  const decision = judge(act, article, actor, (condition) => holds[condition](article, actor, ask));
  if (decision.ok || decision.refusal.rule !== 'imprintComplete') return decision;
  return { ok: false, refusal: { ...decision.refusal, blocking: ask.missing ?? [] } };
}

/** The acts that a screen may offer at `now`: everything `decide` would allow once hash, reason and time are given. */
export function availableActs(article: ArticleState, actor: Actor, now?: number): Act[] {
  const ask = now === undefined ? {} : { now };
  return actNames.filter(
    (act) =>
      judge(
        act,
        article,
        actor,
        (condition) => askedLater.includes(condition) || holds[condition](article, actor, ask),
      ).ok,
  );
}

/** The stage after an allowed act; for `sign` and `agree`, `article` already holds the new signature. */
export function stageAfter(act: Act, article: ArticleState): Stage {
  const { to }: ActRule = acts[act];
  switch (to) {
    case 'same':
      return article.stage;
    case 'nextLevel':
      return isChainComplete(article) ? 'approved' : 'inReview';
    case 'afterEdit':
      return afterEdit[article.stage];
    case 'withoutLive':
      return article.stage === 'live' ? 'takenDown' : article.stage;
    case 'withLive':
      return article.stage === 'takenDown' ? 'live' : article.stage;
    default:
      return to;
  }
}

/** An edit voids signatures: what was approved is under review again, what is live gains a working copy. */
const afterEdit: Record<Stage, Stage> = {
  draft: 'draft',
  returned: 'returned',
  inReview: 'inReview',
  approved: 'inReview',
  live: 'draft',
  takenDown: 'draft',
  spiked: 'spiked',
};

function judge(
  act: Act,
  article: ArticleState,
  actor: Actor,
  meets: (condition: Condition) => boolean,
): Decision {
  const rule: ActRule = acts[act];
  if (!mayByRole(rule, article, actor)) return refuse('notPermitted', act);
  if (!rule.from.includes(article.stage)) return refuse('wrongStage', act);
  const broken = rule.when.find((condition) => !meets(condition));
  if (!broken) return { ok: true };
  if (broken === 'checksPass')
    return { ok: false, refusal: { rule: broken, act, blocking: article.blocking } };
  return refuse(broken, act);
}

function mayByRole(rule: ActRule, article: ArticleState, actor: Actor): boolean {
  return rule.needs.some(
    (permission) =>
      hasPermission(actor.role, permission) && (!permission.endsWith('Own') || article.authorId === actor.id),
  );
}

function refuse(rule: RefusalRule, act: Act): Decision {
  return { ok: false, refusal: { rule, act } };
}
