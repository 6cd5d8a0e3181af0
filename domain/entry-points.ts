import type { Role } from './roles.ts';

/** What those get who may not: sent to sign in, told that nothing is there, or a plain status. */
export type AnswerToOthers = 'signIn' | 'notFound' | 'refused401' | 'refused403' | 'notOnThisMachine';

/** One way into the newsroom and who may use it; a way in without a row does not pass the tests. */
export type EntryPoint = {
  kind: 'page' | 'handler' | 'command';
  /** For handlers; a page is read with GET. */
  method?: 'GET' | 'POST';
  /** As Next names it: `/desk/articles/[id]`; for a command its words: `toasoan backup`. */
  path: string;
  who: 'public' | 'signedIn' | readonly Role[];
  /** `null` where nobody is turned away. */
  others: AnswerToOthers | null;
};
