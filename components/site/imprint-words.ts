import type { ImprintKey } from '#domain/imprint.ts';

const linesVi: Record<ImprintKey, string> = {
  governingBody: 'Cơ quan chủ quản',
  licence: 'Giấy phép',
  editorInChief: 'Tổng biên tập',
  address: 'Trụ sở',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
  deputyEditors: 'Phó tổng biên tập',
  advertising: 'Liên hệ quảng cáo',
};
const linesEn: Record<ImprintKey, string> = {
  governingBody: 'Governing body',
  licence: 'Licence',
  editorInChief: 'Editor-in-chief',
  address: 'Address',
  phone: 'Telephone',
  email: 'E-mail',
  deputyEditors: 'Deputy editors-in-chief',
  advertising: 'Advertising',
};

export const trustVi = {
  imprint: 'Giới thiệu',
  imprintLead: 'Những người chịu trách nhiệm về trang báo này.',
  policy: 'Quy trình đính chính',
  privacy: 'Quyền riêng tư',
  lines: linesVi,
};
export const trustEn: typeof trustVi = {
  imprint: 'About us',
  imprintLead: 'Who answers for this site.',
  policy: 'How we correct mistakes',
  privacy: 'Privacy',
  lines: linesEn,
};
