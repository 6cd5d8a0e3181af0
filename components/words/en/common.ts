import type { Words } from '#components/words/words.ts';

export const common: Words['common'] = {
  newsroom: 'Tòa soạn',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  saved: 'Saved',
  saving: 'Saving',
  retry: 'Try again',
  reload: 'Reload the page',
  back: 'Back',
  more: 'More',
  loading: 'Loading…',
  yes: 'Yes',
  no: 'No',
  none: 'None yet',
  language: 'Language',
  toMyWork: 'Go to My work',
  errorTitle: 'This page has run into an error',
  errorText:
    'Everything that was saved is still there. Try again; if it keeps failing, pass on the code below to the administrator.',
  errorCode: 'Error code: {code}',
  notFoundTitle: 'There is no such page',
  notFoundText: 'The address may be wrong, or the page is not for your role.',
};
