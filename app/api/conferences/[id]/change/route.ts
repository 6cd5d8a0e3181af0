import { changeConferenceForm, conferenceParams } from '#app/api/conferences/conference-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { changeConference } from '#newsroom/conferences/change-conference.ts';

export const POST = handlePost({
  params: conferenceParams,
  input: changeConferenceForm,
  run: ({ desk, actor, params, input: { requestId, version, record } }) =>
    changeConference(desk, actor, { id: params.id, requestId, version, record }),
});
