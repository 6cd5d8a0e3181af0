import type { Words } from '#components/words/words.ts';

export const roles: Words['roles'] = {
  reporter: 'Reporter',
  editor: 'Editor',
  secretary: 'Editorial secretary',
  chief: 'Editor-in-chief',
  admin: 'Administrator',
};

export const stages: Words['stages'] = {
  draft: 'Draft',
  inReview: 'In review',
  returned: 'Returned',
  approved: 'Approved',
  live: 'Live',
  takenDown: 'Taken down',
  spiked: 'Spiked',
};

export const acts: Words['acts'] = {
  edit: { label: 'Edit', does: 'Changes the article; signatures on the text before it stop counting.' },
  submit: { label: 'Submit', does: 'Sends the text as you see it into the sign-off of its section.' },
  claim: { label: 'Take for review', does: 'Tells colleagues that you are reviewing this article.' },
  sign: {
    label: 'Sign',
    does: 'Signs exactly the text as you see it; an edit after that voids the signature.',
  },
  agree: {
    label: 'Author agrees',
    does: 'Confirms that you agree with the text as you see it, with every change that editors made.',
  },
  assign: {
    label: 'Assign review',
    does: 'Gives the article to a colleague who can sign the level it waits for. It appears in their work.',
  },
  handOver: {
    label: 'Hand over',
    does: 'The other person becomes the author and goes on writing; the history still tells who wrote which words. You may not be able to open the article any more.',
  },
  setDeadline: {
    label: 'Set deadline',
    does: 'The article must be done by then. The lists warn before it is due and when it is overdue.',
  },
  return: {
    label: 'Return',
    does: 'Gives the article back to its author with a reason; the author mends it and submits it again.',
  },
  publish: {
    label: 'Publish',
    does: 'Puts exactly the text as you see it on the public site; readers see it at once.',
  },
  publishUrgently: {
    label: 'Publish urgently',
    does: 'Publishes exactly the text as you see it before it is fully signed. A reason is needed; somebody else must sign within 24 hours.',
  },
  countersign: {
    label: 'Sign afterwards',
    does: 'Signs exactly what was published urgently, once you have read it.',
  },
  schedule: {
    label: 'Schedule',
    does: 'Publishes exactly the text as you see it later. Every rule is asked again then; an edited text stays.',
  },
  unschedule: { label: 'Call off', does: 'The article is not published by itself; signatures still count.' },
  embargo: {
    label: 'Embargo',
    does: 'Holds the article back: nobody can publish it before this time, nor can a schedule.',
  },
  takeDown: {
    label: 'Take down',
    does: 'The article leaves the site, its feeds and lists at once; its address says that it was taken down. Every edition is kept unchanged.',
  },
  scheduleTakeDown: {
    label: 'Schedule the take-down',
    does: 'At that time the article leaves the site as if it were taken down by hand.',
  },
  unscheduleTakeDown: { label: 'Keep it up', does: 'The article stays on the site.' },
  putBack: {
    label: 'Put back',
    does: 'Readers see exactly the edition that was taken down. To change it, edit and sign it.',
  },
  spike: {
    label: 'Spike',
    does: 'Takes the article out of the work. It is kept with its history and can be restored at any time.',
  },
  restore: { label: 'Restore', does: 'Brings the article back as a draft.' },
};

export const refusals: Words['refusals'] = {
  notPermitted: 'Your role may not do this. Ask an editor.',
  wrongStage: 'The article is not at a stage where this can be done any more. Look at its stage again.',
  notSpikedWhileLive: 'The article is live, so it cannot be spiked.',
  isAuthor: 'Only the author of the article may do this.',
  notOwnWork: 'This is your own article; leave its review to a colleague.',
  roleOfLevel: 'The level that signs next is not for your role. Tell whoever holds that level.',
  notSignedYet: 'You have signed this text already. Wait for the next signer.',
  namesHead: 'The article was edited after the text you are looking at. See what changed, then do it again.',
  checksPass: 'Checks still finds errors. Mend them, then do it again.',
  reasonGiven: 'Give a reason, so that the author knows what to do.',
  chainComplete: 'Signatures are missing. Wait until the remaining levels have signed.',
  seenBySomeoneElse:
    'Only one person has seen this text. Somebody else must sign it, or its author presses Author agrees.',
  isLive: 'Readers do not see this article any more.',
  isTakenDown: 'The article is not taken down any more.',
  groundGiven: 'Say what the take-down rests on.',
  mayShowAgain: 'The article was taken down. Only the secretary and the editor-in-chief can show it again.',
  lacksSignatures: 'The article is fully signed. Publish it as usual.',
  owesSignature: 'No edition owes a signature any more.',
  namesOwed: 'What you are looking at is not what was published urgently. Reload the page.',
  notTheOpener: 'You published it urgently; somebody else must sign.',
  takerMaySign: 'This person cannot sign the level it waits for, or wrote the article. Choose somebody else.',
  takerMayWrite: 'Choose another writer; an administrator or the present author cannot take it over.',
  imprintComplete: 'Nothing can be published yet: the imprint of the site lacks a compulsory line.',
  deadlineAhead: 'Choose a time in the future, within a year.',
  takeDownIsScheduled: 'No take-down is scheduled any more.',
  embargoOver: 'The article is under embargo. Wait until it ends, or schedule it for later.',
  timeAhead: 'Choose a time that is still to come, within a year.',
  notBeforeEmbargo: 'This is before the embargo ends. Choose a later time.',
  isScheduled: 'The article is not scheduled any more.',
  mayLiftEmbargo: 'Only those who publish may lift an embargo or let it end sooner.',
};
