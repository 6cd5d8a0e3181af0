import { randomUUID } from 'node:crypto';
import type { ManuscriptJSON, NodeJSON } from '#content/manuscript.ts';
import { schema } from '#content/schema.ts';
import { panelOf } from './article-acts.ts';
import type { DeskClient } from './desk-client.ts';

/** Where another person writes: the text as the server has it, and words that stand once in it. */
type Place = { articleId: string; doc: ManuscriptJSON; words: string };

/** What another person writes at this moment in front of some words. */
export function insertBefore(client: DeskClient, place: Place, inserted: string): Promise<void> {
  const from = placeOf(place);
  return send(client, place.articleId, { from, to: from, content: [{ type: 'text', text: inserted }] });
}

/** Takes words away as another person does at this moment. */
export function takeAway(client: DeskClient, place: Place): Promise<void> {
  const from = placeOf(place);
  return send(client, place.articleId, { from, to: from + place.words.length, content: [] });
}

type Replacement = { from: number; to: number; content: NodeJSON[] };

async function send(
  client: DeskClient,
  articleId: string,
  { from, to, content }: Replacement,
): Promise<void> {
  const { version } = await panelOf(client, articleId);
  await client.do(`/api/articles/${articleId}/steps`, {
    version,
    steps: [{ stepType: 'replace', from, to, ...(content.length > 0 && { slice: { content } }) }],
    clientId: randomUUID(),
    batchId: randomUUID(),
  });
}

function placeOf({ doc, words }: Place): number {
  let found: number | undefined;
  schema.nodeFromJSON(doc).descendants(({ text = '' }, place) => {
    if (text.includes(words)) found ??= place + text.indexOf(words);
  });
  if (found === undefined) throw new Error(`“${words}” is not in the text`);
  return found;
}
