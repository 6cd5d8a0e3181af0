import type { ManuscriptJSON, NodeJSON } from '#content/manuscript.ts';
import type { ConferenceRecord } from '#domain/conferences/record.ts';
import type { HouseDays } from '#domain/house/house-rules.ts';
import { reportParagraphs } from './report-parts.ts';
import { captionOf, sapoOf } from './sentences.ts';

/**
 * A manuscript to begin with: sapo and parts out of the record, a figure for each wanted photo, no headline. `newId`
 * names the figures.
 */
export function reportTemplate(
  record: ConferenceRecord,
  newId: () => string,
  house: HouseDays = {},
): ManuscriptJSON {
  const figures = record.photos.map((wanted) => figure(newId(), captionOf(wanted, record, house)));
  const paragraphs = reportParagraphs(record).map((words) => block('paragraph', words));
  const [opening, ...rest] = paragraphs;
  return {
    type: 'doc',
    content: [
      { type: 'headline' },
      block('sapo', sapoOf(record, house)),
      ...figures.slice(0, 1),
      ...(opening ? [opening] : []),
      ...figures.slice(1),
      ...rest,
    ],
  };
}

function block(type: 'sapo' | 'paragraph', words: string): NodeJSON {
  return { type, content: [{ type: 'text', text: words }] };
}

function figure(id: string, caption: string): NodeJSON {
  return {
    type: 'figure',
    attrs: {
      ...{ id, assetId: null, align: 'center', focalX: 0.5, focalY: 0.5 },
      ...{ alt: '', creditInferred: false, toCheck: false },
    },
    content: [{ type: 'caption', content: [{ type: 'text', text: caption }] }, { type: 'credit' }],
  };
}
