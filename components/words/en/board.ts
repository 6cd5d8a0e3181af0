import type { Words } from '#components/words/words.ts';

export const board: Words['board'] = {
  title: 'Board',
  lead: 'Drag an article to another column, or use the button on its card. Only columns that you may move it to light up.',
  column: '{stage}, {count, plural, one {# article} other {# articles}}',
  empty: 'No articles.',
  hidden: '{count, plural, one {# more article} other {# more articles}}',
  move: 'Move the article {headline}',
  readFirst: 'Read before you sign',
  readFirstText:
    'A signature says that you have read exactly this revision. Open the article, read it, and sign there.',
  open: 'Open the article',
  moved: 'The article {headline} is now at {stage}.',
  cannotDrop: 'This article cannot be moved to that column.',
  noMove: 'You cannot move this article.',
};
