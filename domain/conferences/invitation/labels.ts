import { foldText } from '#domain/folded-text.ts';

/** What a label of an invitation stands for; `other` ends what stood before it and is left out. */
export type LabelOf =
  | 'name'
  | 'when'
  | 'place'
  | 'organiser'
  | 'chairs'
  | 'guests'
  | 'attendees'
  | 'videoPoints'
  | 'agenda'
  | 'documents'
  | 'figures'
  | 'photos'
  | 'other';

/** Labels without marks, as they begin a line or are all of it; the longer before the shorter. */
const labels: readonly [LabelOf, readonly string[]][] = [
  ['agenda', ['noi dung chuong trinh']],
  ['guests', ['den du va chi dao', 'den du, chi dao', 'du va chi dao', 'du, chi dao', 'chi dao hoi nghi']],
  ['name', ['ten hoi nghi', 'ten hoi thao', 'ten su kien', 've viec', 'su kien', 'den du', 'noi dung']],
  ['when', ['thoi gian to chuc', 'thoi gian', 'bat dau', 'khai mac luc', 'vao luc', 'vao hoi', 'ngay gio']],
  ['place', ['dia diem to chuc', 'dia diem', 'noi to chuc', 'tai dia diem']],
  ['organiser', ['don vi to chuc', 'co quan to chuc', 'ban to chuc', 'don vi chu tri', 'co quan chu tri']],
  ['chairs', ['chu tri hoi nghi', 'dong chi chu tri', 'nguoi chu tri', 'chu toa', 'chu tri']],
  ['guests', ['dai bieu moi', 'dai bieu khach moi', 'khach moi']],
  [
    'attendees',
    [
      'thanh phan tham du',
      'thanh phan du',
      'thanh phan moi',
      'thanh phan',
      'cung du',
      'dai bieu du',
      'tham du',
      'thanh phan kinh moi',
      'kinh moi:',
      'moi du:',
    ],
  ],
  ['videoPoints', ['diem cau truc tuyen', 'cac diem cau', 'diem cau']],
  ['agenda', ['chuong trinh hoi nghi', 'chuong trinh du kien', 'chuong trinh lam viec', 'chuong trinh']],
  ['documents', ['tai lieu hoi nghi', 'van ban trinh', 'tai lieu', 'van ban']],
  ['figures', ['so luong dai bieu', 'tong so dai bieu', 'so luong', 'quy mo']],
  ['photos', ['yeu cau anh', 'anh can chup', 'anh can co']],
  [
    'other',
    [
      ...[
        'trang phuc',
        'lien he',
        'dien thoai',
        'email',
        'ghi chu',
        'luu y',
        'noi nhan',
        'kinh gui',
        'de nghi',
      ],
      ...['yeu cau', 'phuong tien', 'an nghi', 'kinh phi', 'moi chi tiet', 'thong tin chi tiet', 'hinh thuc'],
    ],
  ],
];

/** `1. `, `I. `, `- `, `* `: what stands before a label. */
const numbering = /^\s*(?:[-–—+*•]|\d{1,2}[.)/]|[IVX]{1,4}[.)/-]|[a-zđ][.)])?\s*/u;

/** The label that a line begins with, and what the line says after it; undefined where it is no label. */
export function labelOf(line: string): { label: LabelOf; rest: string } | undefined {
  const text = line.normalize('NFC').replace(numbering, '').trim();
  // Folding keeps the number of letters, so that what follows can be cut from the line itself.
  const folded = foldText(text);
  for (const [label, names] of labels) {
    const name = names.find((one) => folded.startsWith(one));
    if (name === undefined) continue;
    if (folded === name) return { label, rest: '' };
    // With its colon: *Kính mời đồng chí đến dự* begins a sentence.
    if (name.endsWith(':')) return { label, rest: text.slice(name.length).trim() };
    const [, value] = /^[^:：\d]{0,50}[:：](.*)$/u.exec(text.slice(name.length)) ?? [];
    if (value !== undefined) return { label, rest: value.trim() };
  }
  return undefined;
}
