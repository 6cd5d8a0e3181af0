import type { Words } from '#components/words/words.ts';

export const invitation: Words['invitation'] = {
  title: 'Invitation',
  titles: {
    'first-admin': 'Create the first administrator',
    person: 'Welcome to the newsroom',
    reset: 'Set a new password',
  },
  leads: {
    'first-admin': 'This account manages people and the system, and invites everybody else.',
    person: 'Check your name and set the password of your account.',
    reset: 'You will then be signed out everywhere and sign in with the new password.',
  },
  email: 'Email',
  name: 'Name',
  password: 'Password',
  passwordHint:
    'At least {shortest} characters; a long sentence that you remember is best. Accents and spaces are fine.',
  passwordLength: '{count}/{shortest} characters',
  longEnough: 'Long enough',
  submit: 'Save and sign in',
  goneTitle: 'This link does not work any more',
  goneLead:
    'It may have been used, have run out, or been replaced by a newer one. Ask an administrator for another.',
  toSignIn: 'Go to sign-in',
  problems: {
    tooShort: 'The password needs at least {shortest} characters.',
    tooLong: 'The password may have {longest} characters at most.',
    tooCommon: 'This password is too easy to guess. Choose a sentence of your own.',
    namesAccount: 'The password should not be just your name or email.',
    notAnEmail: 'This is not an email address.',
    missing: 'Please fill in your name.',
    notAName: 'A name has letters only, 100 characters at most.',
    tooMany: 'Too many tries. Please try again later.',
    failed: 'That could not be saved. Please try again.',
    offline: 'The server cannot be reached. Please try again.',
  },
};
