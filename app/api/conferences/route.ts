import { noParams } from '#app/api/articles/article-forms.ts';
import { handleGet, handlePost } from '#app/api/handle.ts';
import { addConference } from '#newsroom/conferences/add-conference.ts';
import { findConferences } from '#newsroom/conferences/list-conferences.ts';
import { addConferenceForm, findConferencesForm } from './conference-forms.ts';

const mostOffered = 12;

export const POST = handlePost({
  params: noParams,
  input: addConferenceForm,
  run: ({ desk, actor, input: { requestId, record } }) => addConference(desk, actor, { requestId, record }),
});

/** Conferences to choose from, by words of their names. */
export const GET = handleGet({
  params: noParams,
  input: findConferencesForm,
  run: ({ desk, actor, input }) => findConferences(desk, actor, { words: input.q, limit: mostOffered }),
});
