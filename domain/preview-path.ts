/** Where the desk sees an article as readers would: its working copy, or the revision that is named. */
export function previewPath(articleId: string, revisionId?: string): string {
  const query = revisionId === undefined ? '' : `?revision=${encodeURIComponent(revisionId)}`;
  return `/desk/articles/${articleId}/preview${query}`;
}

/** Such a page is a document of the public site in a frame of the desk: other policies hold for it. */
export function isPreviewPath(path: string): boolean {
  return /^\/desk\/articles\/[^/]+\/preview$/.test(path);
}
