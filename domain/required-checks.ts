import { type Figure, figuresOf } from '#content/figures.ts';
import { headlineOf, sapoOf } from '#content/plain-text.ts';
import { textsOfDoc } from './checked-texts.ts';
import type { Check, Checked, FindingPlace } from './finding.ts';
import { hasWords } from './has-words.ts';

/** What no article is published without. The desk asks for each by name and never invents it. */
export const requiredChecks = {
  headlineMissing: required('headline', ({ doc }) => hasWords(headlineOf(doc))),
  sapoMissing: required('sapo', ({ doc }) => hasWords(sapoOf(doc))),
  sectionMissing: required('section', ({ metadata }) => metadata.section !== null),
  bylineMissing: required('byline', ({ metadata }) => metadata.byline.some(({ name }) => hasWords(name))),
  datelineDateMissing: required('dateline', ({ metadata }) => metadata.dateline.date !== null),
  datelinePlaceMissing: required('dateline', ({ metadata }) => hasWords(metadata.dateline.place ?? '')),
  // A correction that does not say what was wrong is a silent change under another name.
  correctionNoteMissing: required(
    'updateNote',
    ({ metadata }) => metadata.updateKind !== 'correction' || hasWords(metadata.updateNote ?? ''),
  ),
  apologyWordsMissing: required(
    'apology',
    ({ metadata: { apology } }) => !apology || (hasWords(apology.wrong) && hasWords(apology.right)),
  ),
  // The title of such an item is prescribed: what it is about may follow, nothing may come before it.
  apologyTitleMissing: required(
    'headline',
    ({ doc, metadata: { apology } }) => !apology || headlineOf(doc).startsWith(apology.title),
  ),
  bodyEmpty: required('body', (article) =>
    textsOfDoc(article).some(({ place, text }) => place === 'body' && hasWords(text)),
  ),
  figurePhotoMissing: requiredOfFigures((figure) => figure.assetId !== null),
  figureCaptionMissing: requiredOfFigures((figure) => hasWords(figure.caption)),
  figureCreditMissing: requiredOfFigures((figure) => hasWords(figure.credit)),
  figureAltMissing: requiredOfFigures((figure) => hasWords(figure.alt)),
} as const satisfies Record<string, Check>;

function required(place: FindingPlace, isThere: (article: Checked) => boolean): Check {
  return { level: 'error', find: (article) => (isThere(article) ? [] : [{ place }]) };
}

function requiredOfFigures(isThere: (figure: Figure) => boolean): Check {
  return {
    level: 'error',
    find: ({ doc }) =>
      figuresOf(doc)
        .filter((figure) => !isThere(figure))
        .map((figure) => ({ place: 'figure', figure: figure.number })),
  };
}
