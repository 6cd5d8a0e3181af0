import type { ManuscriptJSON, NodeJSON } from '#content/manuscript.ts';
import { plainText } from '#content/plain-text.ts';
import { schema } from '#content/schema.ts';
import { factsOf } from '#domain/conferences/facts.ts';
import { emptyConference } from '#domain/conferences/record.ts';
import type { Checked } from '#domain/finding.ts';
import { emptyMetadata } from '#domain/metadata.ts';
import { runChecks } from '#domain/publishing-checks.ts';
import { demoArticles } from '#scripts/demo/articles/demo-articles.ts';
import { manuscriptOf } from '#scripts/demo/manuscript-of.ts';
import type { Figure } from './figure.ts';
import { sideBySide } from './side-by-side.ts';

/** Every check of an article of 2,000 words, and of one paragraph of it, as while somebody types. */
export async function checks(): Promise<Figure[]> {
  const paragraphs = demoArticles
    .flatMap((article) => plainText(manuscriptOf(article, () => 'asset')).split('\n'))
    .filter((text) => text.split(' ').length > 20);
  const [whole, one] = [articleOf(upTo(paragraphs, 2000)), articleOf(upTo(paragraphs, 60))];
  const stored = JSON.stringify(whole.doc);
  const load = async () => void schema.nodeFromJSON(JSON.parse(stored));
  const baseline = 'parsing and loading the same text';
  const forMs = { forMs: 2000 };
  const all = await sideBySide({ ours: async () => void runChecks({ ...whole }), bare: load }, forMs);
  const part = await sideBySide({ ours: async () => void runChecks({ ...one }), bare: load }, forMs);
  return [
    { name: 'All checks, 2,000 words', ...all, baseline, unit: 'ms' },
    { name: 'All checks, one paragraph of it', ...part, baseline, unit: 'ms' },
  ];
}

/** The first paragraphs that make so many words. */
function upTo(paragraphs: readonly string[], words: number): string[] {
  let many = 0;
  return paragraphs.filter((text) => {
    const isWanted = many < words;
    many += text.split(' ').length;
    return isWanted;
  });
}

function articleOf(paragraphs: readonly string[]): Checked {
  const record = {
    ...emptyConference('Hội nghị'),
    figures: ['250 đại biểu'],
    chairs: ['Đại tá Lê An, Cục trưởng'],
  };
  const conference = { id: 'c', number: 1, record };
  const doc: ManuscriptJSON = {
    type: 'doc',
    content: [
      block('headline', 'Hội nghị'),
      block('sapo', 'Sáng 5-1, tại Hà Nội.'),
      ...paragraphs.map((text) => block('paragraph', text)),
    ],
  };
  return { doc, metadata: { ...emptyMetadata(), conference: factsOf(conference) }, conference };
}

function block(type: NodeJSON['type'], text: string): NodeJSON {
  return { type, content: [{ type: 'text', text }] };
}
