import { z } from 'zod';
import { handlePost } from '#app/api/handle.ts';
import { roles } from '#domain/roles.ts';
import { invitePerson } from '#newsroom/people/invite-person.ts';

export const POST = handlePost({
  params: z.unknown(),
  input: z.strictObject({
    email: z.string().max(320),
    name: z.string().max(200),
    penName: z.string().max(200).optional(),
    role: z.enum(roles),
  }),
  run: ({ desk, actor, input }) => invitePerson(desk, actor, input),
});
