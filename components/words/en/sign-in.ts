import type { Words } from '#components/words/words.ts';

export const signIn: Words['signIn'] = {
  title: 'Sign in',
  lead: 'The newsroom’s desk',
  email: 'Email',
  password: 'Password',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  submit: 'Sign in',
  forgotten: 'Forgotten your password? An administrator can send you a link to set a new one.',
  signedOut: 'You have signed out.',
  passwordSet: 'Your password is saved. Please sign in.',
  signInFailed: 'Email or password is wrong.',
  tooMany: 'Too many tries. Try again in {wait}.',
  notPermitted: 'This page was open for too long. Please sign in again.',
  offline: 'The server cannot be reached. Please try again.',
  minutes: '{count, plural, one {# minute} other {# minutes}}',
  seconds: '{count, plural, one {# second} other {# seconds}}',
  demoTitle: 'Sample newsroom',
  demoLead: 'Click on somebody to work in their role.',
  readSite: 'Read the site',
};
