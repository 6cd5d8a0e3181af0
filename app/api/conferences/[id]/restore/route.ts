import { noInput } from '#app/api/articles/article-forms.ts';
import { conferenceParams } from '#app/api/conferences/conference-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { restoreConference } from '#newsroom/conferences/remove-conference.ts';

export const POST = handlePost({
  params: conferenceParams,
  input: noInput,
  run: ({ desk, actor, params }) => restoreConference(desk, actor, params),
});
