import type { Words } from '#components/words/words.ts';

export const shell: Words['shell'] = {
  navigation: 'Main navigation',
  skip: 'Skip to content',
  myWork: 'My work',
  articles: 'Articles',
  notices: 'Notices',
  board: 'Board',
  conferences: 'Conferences',
  calendar: 'Calendar',
  runDown: 'Run-down',
  newArticle: 'New article',
  newArticleFailed: 'The article could not be created',
  people: 'People',
  sections: 'Sections',
  fronts: 'Fronts',
  houseRules: 'Rules of the house',
  chains: 'Chains of sign-off',
  record: 'Record',
  site: 'Public site',
  signOut: 'Sign out',
  account: 'Account of {person}',
};
