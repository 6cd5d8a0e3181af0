import { z } from 'zod';
import { handlePost } from '#app/api/handle.ts';
import { personParams } from '#app/api/people/person-params.ts';
import { roles } from '#domain/roles.ts';
import { changeRole } from '#newsroom/people/change-role.ts';

export const POST = handlePost({
  params: personParams,
  input: z.strictObject({ role: z.enum(roles) }),
  run: ({ desk, actor, params, input }) => changeRole(desk, actor, { personId: params.id, role: input.role }),
});
