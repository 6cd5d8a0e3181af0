import type { NodeJSON } from '#content/manuscript.ts';
import { factsOf } from '#domain/conferences/facts.ts';
import { type ConferenceRecord, emptyConference } from '#domain/conferences/record.ts';
import type { Checked } from '#domain/finding.ts';
import type { CheckId, Finding } from '#domain/publishing-checks.ts';
import {
  emptyEntry,
  type RegisterBody,
  type RegisterDocument,
  type RegisterPerson,
} from '#domain/register/entry.ts';
import type { WordingRule } from '#domain/wording/wording-rule.ts';
import { wordingRules } from '#domain/wording-checks.ts';
import { figure, manuscript, soundArticle, text } from './sample-article.ts';

/** One row per check: an article in which it finds one thing, and what. */
export const sound = soundArticle();
export const [headline, sapo] = [
  'Sơ kết công tác kỹ thuật',
  'Sáng 5-1, tại Hà Nội, đơn vị tổ chức hội nghị.',
];
export const body = text('paragraph', 'Báo cáo nêu rõ các kết quả.');

export function withDetails(details: Partial<Checked['metadata']>): Checked {
  return { ...sound, metadata: { ...sound.metadata, ...details } };
}

export function withDoc(...content: Parameters<typeof manuscript>): Checked {
  return { ...sound, doc: manuscript(...content) };
}

export const inBody = (words: string) => withDoc(headline, sapo, text('paragraph', words));

function withFigure(given: Parameters<typeof figure>[0]): Checked {
  return withDoc(headline, sapo, body, figure(), figure({ id: 'f2', ...given }));
}

/** The same article as a report of a conference of which the record says this. */
function ofConference(change: Partial<ConferenceRecord>, article = sound): Checked {
  const record = { ...emptyConference('Hội nghị sơ kết'), ...change };
  const conference = { id: 'c', number: 1, record };
  return { ...article, metadata: { ...article.metadata, conference: factsOf(conference) }, conference };
}

const post = { rank: 'Đại tá', office: null, from: null, to: null, source: 'Quyết định 5' } as const;
const leAn: RegisterPerson = { kind: 'person', name: 'Lê An', penName: null, spellings: [], posts: [post] };
const oldBody: RegisterBody = {
  ...(emptyEntry('body', 'Cục Cũ') as RegisterBody),
  ...{ to: '2024-01-31', successor: 'Cục Mới' },
};

const resolution: RegisterDocument = {
  ...(emptyEntry('document', '21-NQ/TW') as RegisterDocument),
  title: 'Tăng cường củng cố, xây dựng tổ chức đảng',
};

/** A paragraph that is a link. */
const linked = (words: string, href: string): NodeJSON => ({
  type: 'paragraph',
  content: [{ type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] }],
});

export type Row = [CheckId, Checked, Partial<Finding>];
const { dateline } = sound.metadata;
const facts = { number: 1001, headline: 'Tin', section: 'Thời sự', date: '2026-11-29' };
const apology = { ...facts, title: 'x', wrong: '50 người', right: '52 người' };
const secondFigure = { place: 'figure', figure: 2 } as const;
const item: NodeJSON = { type: 'listItem', content: [text('paragraph', 'leftcenter')] };
const list: NodeJSON = { type: 'bulletList', content: [item] };

export const rows: Row[] = [
  ['headlineMissing', withDoc(' … ', sapo, body), { place: 'headline', level: 'error' }],
  ['sapoMissing', withDoc(headline, '', body), { place: 'sapo', level: 'error' }],
  ['sectionMissing', withDetails({ section: null }), { place: 'section', level: 'error' }],
  ['bylineMissing', withDetails({ byline: [] }), { place: 'byline', level: 'error' }],
  [
    'datelineDateMissing',
    withDetails({ dateline: { ...dateline, date: null } }),
    { place: 'dateline', level: 'error' },
  ],
  [
    'datelinePlaceMissing',
    withDetails({ dateline: { ...dateline, place: ' ' } }),
    { place: 'dateline', level: 'error' },
  ],
  [
    'correctionNoteMissing',
    withDetails({ updateKind: 'correction', updateNote: ' … ' }),
    { place: 'updateNote', level: 'error' },
  ],
  [
    'apologyWordsMissing',
    withDetails({ apology: { ...apology, title: '', right: '  ' } }),
    { place: 'apology', level: 'error' },
  ],
  [
    'apologyTitleMissing',
    withDetails({ apology: { ...apology, title: 'Thông tin cải chính, xin lỗi' } }),
    { place: 'headline', level: 'error' },
  ],
  ['bodyEmpty', withDoc(headline, sapo, text('paragraph'), figure()), { place: 'body', level: 'error' }],
  ['figurePhotoMissing', withFigure({ assetId: null }), { ...secondFigure, level: 'error' }],
  ['figureCaptionMissing', withFigure({ caption: '' }), { ...secondFigure, level: 'error' }],
  ['figureCreditMissing', withFigure({ credit: ' ' }), { ...secondFigure, level: 'error' }],
  ['figureAltMissing', withFigure({ alt: '' }), { ...secondFigure, level: 'error' }],
  [
    'toolbarWords',
    withFigure({ caption: 'leftcenterrightdelCác đại biểu.' }),
    { ...secondFigure, match: 'leftcenterrightdel' },
  ],
  ['toolbarWords', withFigure({ alt: 'left | center' }), secondFigure],
  ['toolbarWords', withFigure({ credit: 'leftcenterrightdel' }), secondFigure],
  ['toolbarWords', withDoc('leftcenterrightdel', sapo, body), { place: 'headline' }],
  ['toolbarWords', withDoc(headline, 'leftcenterrightdel', body), { place: 'sapo', level: 'error' }],
  ['toolbarWords', withDoc(headline, sapo, body, list), { place: 'body' }],
  ['uncleanText', inBody('Năm\u00A02022 đã qua'), { place: 'body', level: 'error' }],
  ['uncleanText', withDoc('Hội nghị'.normalize('NFD'), sapo, body), { place: 'headline' }],
  [
    'uncleanText',
    withFigure({ caption: 'Các đại\u200Bbiểu.' }),
    { ...secondFigure, match: 'đại\u200Bbiểu.' },
  ],
  [
    'uncleanText',
    withDetails({ byline: [{ roles: [], name: 'Ðức Hòa' }] }),
    { place: 'byline', match: 'Ðức' },
  ],
  ['doubledSpace', withDoc(headline, `${sapo} `, body), { place: 'sapo', level: 'warn' }],
  ['doubledSpace', inBody('Báo  cáo'), { place: 'body', match: 'Báo  cáo' }],
  [
    'headlineLong',
    withDoc('một '.repeat(13).trim(), sapo, body),
    { place: 'headline', level: 'warn', match: '13' },
  ],
  [
    'conferenceChanged',
    { ...ofConference({}), metadata: { ...ofConference({ place: 'Huế' }).metadata } },
    { place: 'conference', level: 'warn' },
  ],
  [
    'conferencePeople',
    ofConference({ chairs: ['Đại tá Lê An'] }, inBody('Trung tá Lê An dự.')),
    { place: 'body', match: 'Trung tá Lê An', suggest: 'Đại tá Lê An', isAnswerable: true },
  ],
  [
    'conferenceFigures',
    ofConference({ figures: ['250 đại biểu'] }, inBody('Có 205 đại biểu.')),
    { place: 'body', match: '205 đại biểu', suggest: '250 đại biểu' },
  ],
  ['conferenceDay', ofConference({ day: '2026-01-06' }), { place: 'sapo', match: 'Sáng 5-1' }],
  [
    'conferenceCaption',
    ofConference(
      { day: '2026-01-05', part: 'morning', place: 'Huế' },
      withDoc(headline, sapo, body, figure({ caption: 'Quang cảnh hội nghị.' })),
    ),
    { place: 'figure', figure: 1, level: 'info', suggest: 'Quang cảnh hội nghị tại Huế, sáng 5-1.' },
  ],
  [
    'houseWord',
    { ...inBody('Tận dụng đất.'), house: { off: [], words: [{ wrong: 'tận dụng', right: 'dùng' }] } },
    { place: 'body', level: 'warn', match: 'Tận dụng', suggest: 'Dùng' },
  ],
  [
    'registerPeople',
    {
      ...inBody('Trung tá Lê An dự.'),
      register: { day: '2026-01-05', people: [leAn], bodies: [], documents: [] },
    },
    { place: 'body', match: 'Trung tá Lê An', suggest: 'Đại tá Lê An', source: { words: 'Quyết định 5' } },
  ],
  [
    'registerBodies',
    {
      ...inBody('Theo Cục Cũ, việc đã xong.'),
      register: { day: '2026-01-05', people: [], bodies: [oldBody], documents: [] },
    },
    { place: 'body', match: 'Cục Cũ', suggest: 'Cục Mới' },
  ],
  [
    'registerDocuments',
    {
      ...inBody('Nghị quyết số 21-NQ/TW về “Tăng cường xây dựng và củng cố tổ chức đảng”.'),
      register: { day: '2026-01-05', people: [], bodies: [], documents: [resolution] },
    },
    { place: 'body', level: 'info', suggest: resolution.title ?? '' },
  ],
  [
    'captionBare',
    withFigure({ caption: 'Các đại biểu vỗ tay.' }),
    { ...secondFigure, level: 'info', match: 'Các đại biểu vỗ tay.' },
  ],
  [
    'quoteSpeaker',
    withDoc(headline, sapo, body, { type: 'quote', content: [text('paragraph', 'Việc phải xong.')] }),
    { place: 'body', level: 'info', match: 'Việc phải xong.' },
  ],
  [
    'sapoLong',
    withDoc(headline, `${'Hội nghị bàn việc giữ đê. '.repeat(14).trim()}`, body),
    { place: 'sapo', level: 'info', match: '84' },
  ],
  [
    'linkWords',
    withDoc(headline, sapo, linked('tại đây', 'https://vi.example/bao-cao')),
    { place: 'body', level: 'info', match: 'tại đây' },
  ],
  [
    'linkWords',
    withDoc(headline, sapo, linked('https://vi.example/bao-cao', 'https://vi.example/bao-cao')),
    { place: 'body', level: 'info' },
  ],
  [
    'linkToDesk',
    withDoc(headline, sapo, linked('Xem hồ sơ', 'https://bao.vn/desk/conferences')),
    { place: 'body', level: 'warn', match: 'Xem hồ sơ' },
  ],
  [
    'blankLeft',
    inBody('Nổi bật là: [việc nổi bật].'),
    { place: 'body', level: 'error', match: '[việc nổi bật]' },
  ],
  [
    'doubledSyllable',
    inBody('Kiện toàn tổ chức chức đảng.'),
    { place: 'body', level: 'error', match: 'chức chức', suggest: 'chức', isAnswerable: true },
  ],
  ['doubledSyllable', withDoc('Hội nghị nghị bàn', sapo, body), { place: 'headline', match: 'nghị nghị' }],
  ['doubledSyllable', withFigure({ caption: 'Các các đại biểu.' }), { ...secondFigure, match: 'Các các' }],
  [
    'countDisagrees',
    withDoc('Ký 126 hợp đồng mới', sapo, text('paragraph', 'Hai bên ký 162 hợp đồng mới.')),
    { place: 'headline', match: '126 hợp đồng', suggest: '162 hợp đồng' },
  ],
  ['slugMissing', withDoc('会议', sapo, body), { place: 'slug', level: 'warn' }],
  [
    'altRepeatsCaption',
    withFigure({ alt: 'QUANG CẢNH hội nghị ở Nam Định' }),
    { ...secondFigure, level: 'warn' },
  ],
  ['altRepeatsCaption', withFigure({ alt: headline }), secondFigure],
  ['captionToCheck', withFigure({ toCheck: true }), { ...secondFigure, level: 'warn' }],
  [
    'creditInferred',
    withFigure({ creditInferred: true }),
    { ...secondFigure, level: 'warn', match: 'Kim Anh' },
  ],
  ...Object.entries(wordingRules).map(rowOfRule),
];

/** The first example of a rule that finds one thing, as an article. */
function rowOfRule([id, { level, examples }]: [string, WordingRule]): Row {
  const example = examples.found.find(([, slips]) => slips.length === 1);
  if (!example) throw new Error(`${id} has no example with one slip`);
  const [texts, [[match, suggest] = []]] = example;
  const paragraphs = [texts].flat().map((words) => text('paragraph', words));
  const found = { level, isAnswerable: true as const, match, ...(suggest !== undefined && { suggest }) };
  return [id as CheckId, withDoc(headline, sapo, ...paragraphs), found as Partial<Finding>];
}
