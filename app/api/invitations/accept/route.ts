import { z } from 'zod';
import { handleAnonymousPost } from '#app/api/handle.ts';
import { acceptInvitation } from '#newsroom/people/accept-invitation.ts';
import { addressHeader } from '#newsroom/sign-in/client-address.ts';

export const POST = handleAnonymousPost({
  params: z.unknown(),
  input: z.strictObject({
    token: z.string().max(100),
    name: z.string().max(200).optional(),
    email: z.string().max(320).optional(),
    password: z.string().max(1024),
  }),
  limit: 8 * 1024,
  run: ({ desk, request, input }) =>
    acceptInvitation(desk, { ...input, address: request.headers.get(addressHeader) ?? '' }),
});
