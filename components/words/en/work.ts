import type { Words } from '#components/words/words.ts';

export const work: Words['work'] = {
  title: 'My work',
  lead: 'Hello {person}.',
  groups: {
    waitsForMe: {
      title: 'Waits for me',
      emptyTitle: 'Nothing waits for you',
      empty:
        'An article comes here when it is your turn to sign, when it can be published, or when an edit needs your word.',
      emptyReporter:
        'An article comes here when an editor has changed it and your word is needed before it is published.',
    },
    returnedToMe: {
      title: 'Returned to me',
      emptyTitle: 'Nothing was returned to you',
      empty: 'When an article is returned, the reason shows here. Mend it and submit it again.',
      emptyReporter: 'When an article is returned, the reason shows here. Mend it and submit it again.',
    },
    mine: {
      title: 'Mine',
      emptyTitle: 'You have no articles yet',
      empty:
        'Press New article to write, or paste a whole report into a new one: headline, standfirst, photos and captions find their places.',
      emptyReporter:
        'Press New article to write, or paste a whole report into a new one: headline, standfirst, photos and captions find their places.',
    },
    watched: {
      title: 'Watching',
      emptyTitle: 'You watch no article',
      empty: 'Open an article and press Watch: it stands here until you stop watching it.',
      emptyReporter: 'Open an article and press Watch: it stands here until you stop watching it.',
    },
  },
  overdue: '{count, plural, one {# article is overdue.} other {# articles are overdue.}}',
  count: '{count, plural, one {# article} other {# articles}}',
  admin: {
    lead: 'You run the system: add people, change roles, send links to set a password. An administrator neither reads nor signs articles.',
    people: 'People',
    peopleText: 'Invite somebody, change a role, disable or enable an account.',
    chains: 'Chains of sign-off',
    chainsText: 'Who signs the articles of each section, in what order, within what time.',
    sections: 'Sections',
    sectionsText: 'Add, rename, order and nest the sections of the site.',
    site: 'Public site',
    siteText: 'See the site as readers see it now.',
  },
};
