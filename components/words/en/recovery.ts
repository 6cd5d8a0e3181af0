import type { recovery as vietnamese } from '#components/words/vi/recovery.ts';

/** Words of the writer that are not in the text, and what can be done with them. */
export const recovery: typeof vietnamese = {
  label: 'Words that wait for your decision',
  title:
    '{count, plural, one {A piece of yours is} other {# pieces of yours are}} not in the article. Nothing is lost or put in by itself.',
  taken: 'At {when} somebody deleted the passage that you were writing. Your words:',
  offered:
    'This device still holds changes of {when} that were not sent. Others have edited since. Put in, they change the article like this:',
  putBack: 'Put back',
  join: 'Put in',
  copy: 'Copy',
  copied: 'Copied',
  discard: 'Discard',
  discardSure: 'Discard for good?',
  failed: 'Could not be put in. It is still on this device.',
};
