import type { PageTools } from './tools/page-tools.ts';
import { useAnswer } from './tools/use-page-tools.ts';

/** Hands the wish for a preview to the page around the editor, which knows more of the article than its text. */
export function PreviewTool({ page, onPreview }: { page: PageTools; onPreview: () => void }) {
  useAnswer(page, 'preview', onPreview);
  return null;
}
