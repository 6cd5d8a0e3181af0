import { type EventKind, eventKinds } from './events.ts';

/** What an event is about; the record is read by these. */
export const eventGroups = ['articles', 'publishing', 'people', 'doors', 'system'] as const;
export type EventGroup = (typeof eventGroups)[number];

const groupOf = {
  articleCreated: 'articles',
  articleImported: 'articles',
  metadataChanged: 'articles',
  submitted: 'articles',
  claimed: 'articles',
  assigned: 'articles',
  handedOver: 'articles',
  deadlineSet: 'articles',
  signed: 'articles',
  authorAgreed: 'articles',
  returned: 'articles',
  placeAnswered: 'articles',
  reopened: 'articles',
  spiked: 'articles',
  restored: 'articles',
  photoUploaded: 'articles',
  published: 'publishing',
  scheduled: 'publishing',
  unscheduled: 'publishing',
  takeDownScheduled: 'publishing',
  takeDownUnscheduled: 'publishing',
  scheduleRefused: 'publishing',
  embargoed: 'publishing',
  embargoLifted: 'publishing',
  publishedUrgently: 'publishing',
  countersigned: 'publishing',
  takenDown: 'publishing',
  putBack: 'publishing',
  firstAdminInvited: 'people',
  personInvited: 'people',
  invitationAccepted: 'people',
  passwordResetInvited: 'people',
  passwordChanged: 'people',
  roleChanged: 'people',
  personDisabled: 'people',
  personEnabled: 'people',
  signedIn: 'doors',
  signInRefused: 'doors',
  signedOut: 'doors',
  chainSaved: 'system',
  chainRemoved: 'system',
  sectionChainSet: 'system',
  sectionAdded: 'system',
  sectionChanged: 'system',
  sectionsOrdered: 'system',
  sectionRemoved: 'system',
  frontArranged: 'publishing',
  frontScheduled: 'publishing',
  frontCalledOff: 'publishing',
  recordExported: 'system',
  backupRestored: 'system',
} as const satisfies Record<EventKind, EventGroup>;

export function kindsOfGroup(group: EventGroup): EventKind[] {
  return eventKinds.filter((kind) => groupOf[kind] === group);
}
