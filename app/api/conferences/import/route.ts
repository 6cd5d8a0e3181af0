import { noParams } from '#app/api/articles/article-forms.ts';
import { calendarLimit, importCalendarForm } from '#app/api/conferences/conference-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { importCalendar } from '#newsroom/conferences/import-calendar.ts';

export const POST = handlePost({
  params: noParams,
  input: importCalendarForm,
  limit: calendarLimit,
  run: ({ desk, actor, input }) => importCalendar(desk, actor, input),
});
