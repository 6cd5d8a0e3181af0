import { figuresOf } from '#content/figures.ts';
import { saysWhereOrWhen } from './caption-says.ts';
import { type CheckedText, printedTexts } from './checked-texts.ts';
import { daysThatDiffer } from './conferences/compare/days-differ.ts';
import { figuresThatDiffer } from './conferences/compare/figures-differ.ts';
import { yearThatDiffers } from './conferences/compare/year-differs.ts';
import { factsOf, sameFacts } from './conferences/facts.ts';
import { peopleOfLines } from './conferences/person-line.ts';
import type { ConferenceRecord } from './conferences/record.ts';
import { blanksIn } from './conferences/template/blanks.ts';
import { captionOf } from './conferences/template/sentences.ts';
import type { Check } from './finding.ts';
import { foundIn } from './found-slips.ts';
import type { HouseDays } from './house/house-rules.ts';
import { peopleThatDiffer } from './people/people-differ.ts';
import type { Slip } from './wording/slip.ts';

/** What a report says otherwise than the record of its conference; the record may be wrong, so each can be answered. */
export const conferenceChecks = {
  /** Readers are told the facts that were signed with the article: these are old ones. */
  conferenceChanged: {
    level: 'warn',
    find: ({ metadata, conference }) =>
      metadata.conference && conference && !sameFacts(metadata.conference, factsOf(conference))
        ? [{ place: 'conference' }]
        : [],
  },
  conferencePeople: compared(({ chairs, guests, attendees }, texts) =>
    peopleThatDiffer(
      peopleOfLines([...chairs, ...guests, ...attendees]),
      texts.map(({ text }) => text),
    ),
  ),
  conferenceFigures: compared(({ figures }, texts) =>
    figuresThatDiffer(
      figures,
      texts.map(({ text }) => text),
    ),
  ),
  conferenceDay: compared((record, texts, house) => [
    ...texts.flatMap(({ place, text }, at) =>
      place === 'sapo' ? daysThatDiffer(record, { sapo: text, at }, house) : [],
    ),
    ...yearThatDiffers(
      record,
      texts.map(({ text }) => text),
    ),
  ]),
  /** A caption that says neither where nor when, with both out of the record. */
  conferenceCaption: {
    level: 'info',
    answerable: true,
    find: ({ doc, metadata, conference, house }) => {
      if (!conference || !metadata.conference || metadata.language !== 'vi') return [];
      return figuresOf(doc)
        .filter(({ caption }) => caption.trim() !== '' && !saysWhereOrWhen(caption))
        .map(({ number, caption }) => ({
          ...{ place: 'figure' as const, figure: number, match: caption },
          suggest: captionOf(caption, conference.record, house),
        }))
        .filter(({ match, suggest }) => match !== suggest);
    },
  },
  blankLeft: {
    level: 'error',
    find: (article) =>
      printedTexts(article).flatMap(({ text, ...where }) =>
        blanksIn(text).map((match) => ({ ...where, match })),
      ),
  },
} as const satisfies Record<string, Check>;

type Compare = (record: ConferenceRecord, texts: readonly CheckedText[], house?: HouseDays) => Slip[];

function compared(compare: Compare): Check {
  return {
    level: 'warn',
    answerable: true,
    find: (article) => {
      const { conference, metadata } = article;
      if (!conference || !metadata.conference || metadata.language !== 'vi') return [];
      const texts = printedTexts(article);
      return foundIn(texts, compare(conference.record, texts, article.house));
    },
  };
}
