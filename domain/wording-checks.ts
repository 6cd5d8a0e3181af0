import { type CheckedText, printedTexts } from './checked-texts.ts';
import type { CitationIssue } from './documents/citation.ts';
import { recogniseDocuments } from './documents/recognise.ts';
import type { Check, Found } from './finding.ts';
import { doubledSyllables } from './wording/doubled-syllables.ts';

type Slip = { match: string; suggest?: string | undefined };

/** Slips in the words themselves. A machine may be wrong about them: each can be answered with a reason. */
export const wordingChecks = {
  doubledSyllable: inWords('error', doubledSyllables),
  documentTypeCase: inWords('warn', documentsWith('typeWordCase')),
  documentSpacing: inWords('warn', documentsWith('spacing')),
  documentCentre: inWords('warn', documentsWith('centreSpelling')),
  documentPartyForm: inWords('warn', documentsWith('partyForm')),
} as const satisfies Record<string, Check>;

/** What a name or a topic repeats is its own business. */
const places: readonly Found['place'][] = ['headline', 'sapo', 'body', 'figure', 'updateNote', 'apology'];

function inWords(level: Check['level'], slipsIn: (text: string) => readonly Slip[]): Check {
  const findIn = ({ text, ...where }: CheckedText) =>
    slipsIn(text).map(({ match, suggest }): Found => ({ ...where, match, ...(suggest && { suggest }) }));
  return {
    level,
    answerable: true,
    find: (article) =>
      onceEach(
        printedTexts(article)
          .filter(({ place }) => places.includes(place))
          .flatMap(findIn),
      ),
  };
}

/** The same words in the same place are one thing to mend, or to answer. */
function onceEach(found: readonly Found[]): Found[] {
  const keyOf = ({ place, figure = 0, match }: Found) => `${place} ${figure} ${match}`;
  return [...new Map(found.map((one) => [keyOf(one), one])).values()];
}

function documentsWith(issue: CitationIssue): (text: string) => Slip[] {
  return (text) =>
    recogniseDocuments(text)
      .filter(({ issues }) => issues.includes(issue))
      .map(({ raw, suggestion }) => ({ match: raw, suggest: suggestion }));
}
