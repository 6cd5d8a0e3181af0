import type { BenchNewsroom } from '#scripts/bench/bench-newsroom.ts';
import { draftOfWords } from '#scripts/bench/bench-newsroom.ts';
import type { Figure } from '#scripts/bench/figure.ts';
import { openSite } from '#scripts/bench/site.ts';
import { openBenchBrowser, writersToken } from './bench-browser.ts';
import { bytes } from './bytes.ts';
import { memoryOfEditing } from './memory-of-editing.ts';
import { opening } from './opening.ts';
import { type Draft, typingInBrowser } from './typing-in-browser.ts';

const sizes = [2_000, 10_000, 100_000] as const;

/** What has to be in the database before the server takes it over. */
export async function prepareEditor(room: BenchNewsroom): Promise<{ drafts: Draft[]; token: string }> {
  const drafts: Draft[] = [];
  for (const words of sizes) {
    drafts.push({ words, path: `/desk/articles/${await draftOfWords(room.desk, room.writer, words)}` });
  }
  return { drafts, token: await writersToken(room) };
}

/** The editor in a real browser against the real server: bytes, opening, typing, memory. */
export async function editorFigures(
  { dataDir, publicPath }: BenchNewsroom,
  { drafts, token }: Awaited<ReturnType<typeof prepareEditor>>,
): Promise<Figure[]> {
  const site = await openSite(dataDir, 'on');
  const browser = await openBenchBrowser(site.port, token);
  const [short, middle, long] = drafts;
  if (!short || !middle || !long) throw new Error('three drafts are measured');
  try {
    const figures = await bytes(browser, { list: '/desk/articles', article: short.path, public: publicPath });
    figures.push(await opening(browser, short, middle), await opening(browser, short, long));
    for (const draft of drafts) figures.push(...(await typingInBrowser(browser, draft)));
    figures.push(await memoryOfEditing(browser, short));
    return figures;
  } finally {
    await browser.close();
    await site.stop();
  }
}
