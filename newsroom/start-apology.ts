import { emptyManuscript } from '#content/empty-manuscript.ts';
import type { ManuscriptJSON } from '#content/manuscript.ts';
import { listEditions } from '#db/queries/editions.ts';
import { findSection } from '#db/queries/sections.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import { type Apology, apologyLead } from '#domain/apology.ts';
import { type ArticleMetadata, emptyMetadata } from '#domain/metadata.ts';
import { dayOf } from '#domain/newsroom-clock.ts';
import { hasPermission } from '#domain/roles.ts';
import { answerOnce } from './answer-once.ts';
import { writeArticle } from './create-article.ts';
import type { Newsroom } from './newsroom.ts';
import { done, fail, type Result } from './result.ts';
import { readStanding } from './standing.ts';

type StartApology = {
  /** The article that was wrong. */
  articleId: string;
  requestId: string;
  /** The fixed title of such items. */
  title: string;
};

/**
 * Starts an item of *Cải chính - xin lỗi* about an article that was published, whether readers still see it or not:
 * the fixed title, which article, section and day. What was wrong and what is right is for its writer to say. It goes
 * through the chain like any article. Field `article` with
 * `neverPublished` when readers never saw the article.
 */
export function startApology(
  desk: Newsroom,
  actor: Actor,
  input: StartApology,
): Promise<Result<{ articleId: string }>> {
  return answerOnce(desk, actor, { act: 'startApology', input }, async (q) => {
    const standing = await readStanding(q, actor, input.articleId);
    if (!standing) return fail({ code: 'notFound' });
    if (!hasPermission(actor.role, 'article.create')) return fail({ code: 'notPermitted' });
    const apology = await factsOf(q, input);
    if (!apology) return fail({ code: 'invalid', problem: { field: 'article', rule: 'neverPublished' } });
    const { language, section, sensitive } = standing.manuscript.metadata;
    const metadata: ArticleMetadata = { ...emptyMetadata(language), section, sensitive, apology };
    const text = { doc: textOf(apology, language), metadata, importHash: null };
    return done({ articleId: await writeArticle(desk, q, actor, text, input.articleId) });
  });
}

/** What is fixed about the item, from the first edition that readers saw. */
async function factsOf(q: Q, { articleId, title }: StartApology): Promise<Apology | undefined> {
  const [first] = await listEditions(q, articleId);
  if (!first) return undefined;
  const section = await findSection(q, first.sectionId);
  const { number, headline, publishedAt } = first;
  const facts = { title, number, headline, section: section?.name ?? first.sectionId };
  return { ...facts, date: dayOf(publishedAt), wrong: '', right: '' };
}

function textOf(apology: Apology, language: ArticleMetadata['language']): ManuscriptJSON {
  const written = [apology.title, apologyLead(apology, language)];
  const doc = emptyManuscript();
  const content = doc.content.map((block, index) => {
    const words = written[index];
    return words === undefined ? block : { ...block, content: [{ type: 'text' as const, text: words }] };
  });
  return { ...doc, content };
}
