import type { EventKind } from './events.ts';

/** What somebody is told about an article. */
export const noticeKinds = [
  'yourTurn',
  'assigned',
  'handedOver',
  'returned',
  'mentioned',
  'signed',
  'changedSinceSigned',
  'published',
  'takenDown',
  'scheduleRefused',
  'owesSignature',
  'due',
  'overdue',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/**
 * Whom an event is told: `reviewers` have it in hand or could sign or publish it next, `signers` signed in this round,
 * `taker` was given it, `orderer` ordered what was refused, `owing` can give the second signature.
 */
export type Audience =
  | 'author'
  | 'contributors'
  | 'watchers'
  | 'reviewers'
  | 'signers'
  | 'taker'
  | 'orderer'
  | 'owing';
export type NoticeRule = { kind: NoticeKind; to: readonly Audience[] };

const published: NoticeRule = { kind: 'published', to: ['author', 'contributors', 'watchers'] };

/**
 * What each event is told as. Somebody who stands in several audiences hears of an event once, under the first rule
 * that names them; who did it hears nothing.
 */
export const noticeRules: { readonly [Kind in EventKind]?: readonly NoticeRule[] } = {
  submitted: [{ kind: 'yourTurn', to: ['reviewers'] }],
  assigned: [{ kind: 'assigned', to: ['taker'] }],
  handedOver: [{ kind: 'handedOver', to: ['taker'] }],
  returned: [{ kind: 'returned', to: ['author', 'watchers'] }],
  signed: [
    { kind: 'yourTurn', to: ['reviewers'] },
    { kind: 'signed', to: ['author', 'watchers'] },
  ],
  reopened: [{ kind: 'changedSinceSigned', to: ['signers'] }],
  published: [published],
  publishedUrgently: [{ kind: 'owesSignature', to: ['owing'] }, published],
  putBack: [published],
  takenDown: [{ kind: 'takenDown', to: ['author', 'watchers'] }],
  scheduleRefused: [{ kind: 'scheduleRefused', to: ['orderer', 'author', 'watchers'] }],
};

/** By mail: at once, once a day with everything else, or not. */
export const mailChoices = ['now', 'digest', 'off'] as const;
export type MailChoice = (typeof mailChoices)[number];
/** `alert`: it counts as new and shows at once in the desk; without it, it stands in the list quietly. */
export type NoticeChoice = { alert: boolean; mail: MailChoice };
export type NoticeChoices = Record<NoticeKind, NoticeChoice>;

const atOnce: NoticeChoice = { alert: true, mail: 'now' };
const daily: NoticeChoice = { alert: true, mail: 'digest' };

/** What somebody is told who has chosen nothing: what waits for them at once, what is good to know once a day. */
export const usualChoices: NoticeChoices = {
  yourTurn: atOnce,
  assigned: atOnce,
  handedOver: atOnce,
  returned: atOnce,
  mentioned: atOnce,
  signed: daily,
  changedSinceSigned: daily,
  published: daily,
  takenDown: daily,
  scheduleRefused: atOnce,
  owesSignature: atOnce,
  due: daily,
  overdue: atOnce,
};

/** The hour of the newsroom's clock at which the mail of the day goes out. */
export const digestHour = 7;

type Named = { id: string; name: string };

/**
 * Ids of the people whom a text names as `@Nguyễn Thu Hà`. Of names that begin alike the longer is meant; a name
 * ends where its letters end.
 */
export function mentionedIn(text: string, people: readonly Named[]): string[] {
  const longestFirst = [...people].sort((a, b) => b.name.length - a.name.length);
  const found = new Set<string>();
  for (const { 1: rest = '' } of text.normalize('NFC').matchAll(/@(?=(.{1,120}))/gsu)) {
    const meant = longestFirst.find(({ name }) => {
      const after = rest.slice(name.length);
      return rest.startsWith(name.normalize('NFC')) && !/^[\p{L}\p{N}]/u.test(after);
    });
    if (meant) found.add(meant.id);
  }
  return [...found];
}
