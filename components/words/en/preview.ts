import type { preview as vietnamese } from '#components/words/vi/preview.ts';

/** The article as readers would get it, in a frame of the desk. */
export const preview: typeof vietnamese = {
  title: 'Preview',
  asReaders: 'Exactly what readers would get if it were published now. Nobody outside the newsroom sees it.',
  ofRevision: 'Revision {number}, exactly as readers would get it.',
  screens: 'Screen',
  phone: 'Phone',
  desktop: 'Desktop',
  again: 'Load again',
  ownTab: 'Open in a tab of its own',
  loading: 'Building the page…',
  frame: 'The page',
  failed: 'The page could not be built. Check the connection or sign in again, then load it again.',
  unsent: 'What was typed last has not been sent, so this page lacks it. It is kept on this device.',
};
