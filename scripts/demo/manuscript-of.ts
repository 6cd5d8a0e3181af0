import type { ManuscriptJSON, NodeJSON } from '#content/manuscript.ts';
import { type ArticleMetadata, emptyMetadata } from '#domain/metadata.ts';
import { dayBefore } from './dated.ts';
import type { DemoArticle, DemoBlock } from './demo-article.ts';
import { demoPeople } from './people.ts';

/** The manuscript of a sample article; `assetOf` finds the photo that was drawn for a block. */
export function manuscriptOf(
  article: DemoArticle,
  assetOf: (block: DemoBlock) => string | null,
): ManuscriptJSON {
  return {
    type: 'doc',
    content: [
      { type: 'headline', content: [text(article.headline)] },
      { type: 'sapo', content: [text(article.sapo)] },
      ...article.body.map((block, index) => nodeOf(block, index, assetOf(block), penNameOf(article))),
    ],
  };
}

/** Its details, with everything filled that publishing asks for. */
export function metadataOf(article: DemoArticle, now: number): ArticleMetadata {
  const hasPhoto = article.body.some((block) => typeof block === 'object' && 'photo' in block);
  return {
    ...emptyMetadata(article.language ?? 'vi'),
    section: article.section,
    tags: [...article.tags],
    byline: [{ roles: hasPhoto ? ['tin', 'ảnh'] : ['tin'], name: penNameOf(article) }],
    dateline: {
      mark: null,
      place: article.place,
      date: dayBefore(now, article.daysAgo),
    },
    sensitive: article.sensitive ?? false,
  };
}

/** One more paragraph, as a node. */
export function paragraphOf(words: string): NodeJSON {
  return { type: 'paragraph', content: [text(words)] };
}

function nodeOf(block: DemoBlock, index: number, assetId: string | null, penName: string): NodeJSON {
  if (typeof block === 'string') return paragraphOf(block);
  if ('heading' in block) return { type: 'heading', attrs: { level: 2 }, content: [text(block.heading)] };
  if ('quote' in block) {
    return {
      type: 'quote',
      content: [paragraphOf(block.quote), { type: 'attribution', content: [text(block.by)] }],
    };
  }
  if ('list' in block) {
    const items = block.list.map((item): NodeJSON => ({ type: 'listItem', content: [paragraphOf(item)] }));
    return { type: 'bulletList', content: items };
  }
  return {
    type: 'figure',
    attrs: {
      id: `anh-${index}`,
      assetId,
      align: block.align ?? 'center',
      focalX: 0.5,
      focalY: 0.5,
      alt: block.alt,
      creditInferred: false,
      toCheck: false,
    },
    content: [
      { type: 'caption', content: [text(block.caption)] },
      { type: 'credit', content: [text(penName)] },
    ],
  };
}

function penNameOf({ author }: DemoArticle): string {
  return demoPeople.find(({ key }) => key === author)?.penName ?? '';
}

function text(words: string): NodeJSON {
  return { type: 'text', text: words };
}
