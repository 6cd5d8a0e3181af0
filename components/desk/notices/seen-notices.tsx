'use client';

import { useEffect } from 'react';
import { postJson } from '#components/desk/desk-api.ts';
import { useNotices } from './notices-provider.tsx';

/**
 * Marks as seen what somebody was told about the article that they have before them. It draws nothing, so that the
 * article beside it is not drawn anew whenever something comes in.
 */
export function SeenNotices({ articleId }: { articleId: string }) {
  const { unseen } = useNotices();
  useEffect(() => {
    if (unseen > 0) void postJson('/api/notices/seen', { articleId, until: Date.now() });
  }, [articleId, unseen]);
  return null;
}
