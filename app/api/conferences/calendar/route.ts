import { noParams } from '#app/api/articles/article-forms.ts';
import { calendarForm, calendarLimit } from '#app/api/conferences/conference-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { readCalendar } from '#newsroom/conferences/read-calendar.ts';

/** What a calendar file would bring; nothing is written. */
export const POST = handlePost({
  params: noParams,
  input: calendarForm,
  limit: calendarLimit,
  run: ({ desk, actor, input }) => readCalendar(desk, actor, input),
});
