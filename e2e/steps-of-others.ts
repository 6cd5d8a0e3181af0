import { randomUUID } from 'node:crypto';
import { Mapping, Step } from '@tiptap/pm/transform';
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

/** What the writer typed meanwhile moves the place: then it is asked again, as a browser does. */
async function send(
  client: DeskClient,
  articleId: string,
  { from, to, content }: Replacement,
): Promise<void> {
  const { version } = await panelOf(client, articleId);
  const slice = content.length > 0 ? { slice: { content } } : {};
  let at = { version, from, to };
  for (let tries = 0; tries < 20; tries += 1) {
    const answer = await client.post(`/api/articles/${articleId}/steps`, {
      version: at.version,
      steps: [{ stepType: 'replace', from: at.from, to: at.to, ...slice }],
      clientId: randomUUID(),
      batchId: randomUUID(),
    });
    if (answer.status === 200) return;
    const { problem }: Behind = JSON.parse(answer.body);
    if (problem.code !== 'behind') throw new Error(answer.body);
    const maps = problem.steps.map(({ step }) => Step.fromJSON(schema, step).getMap());
    const mapping = new Mapping(maps);
    at = { version: problem.version, from: mapping.map(at.from, -1), to: mapping.map(at.to, -1) };
  }
  throw new Error('the writer never paused');
}

type Behind = { problem: { code: string; version: number; steps: { step: unknown }[] } };

function placeOf({ doc, words }: Place): number {
  let found: number | undefined;
  schema.nodeFromJSON(doc).descendants(({ text = '' }, place) => {
    if (text.includes(words)) found ??= place + text.indexOf(words);
  });
  if (found === undefined) throw new Error(`“${words}” is not in the text`);
  return found;
}
