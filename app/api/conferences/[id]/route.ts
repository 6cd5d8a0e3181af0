import { noInput } from '#app/api/articles/article-forms.ts';
import { conferenceParams } from '#app/api/conferences/conference-forms.ts';
import { handleGet } from '#app/api/handle.ts';
import { readConference } from '#newsroom/conferences/read-conference.ts';
import { done } from '#newsroom/result.ts';

/** The record as it stands, for an article that is to name it. */
export const GET = handleGet({
  params: conferenceParams,
  input: noInput,
  async run({ desk, actor, params }) {
    const read = await readConference(desk, actor, params);
    if (!read.ok) return read;
    const { id, number, record } = read.value;
    return done({ id, number, record });
  },
});
