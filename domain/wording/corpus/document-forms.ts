/** Numbers of documents as newspapers print them, and what each is canonically (docs/sources.md, Document numbers). */
export const documentForms: readonly (readonly [form: string, canonical: string])[] = [
  ['Nghị quyết số 847-NQ/QUTW', '847-NQ/QUTW'],
  ['Quy định số 37-QĐ/TW', '37-QĐ/TW'],
  ['Nghị quyết số 21 – NQ/TW', '21-NQ/TW'],
  ['Nghị quyết số 57-NQ/T.Ư', '57-NQ/TW'],
  ['Hướng dẫn số 160 -HD/BTGTW', '160-HD/BTGTW'],
  ['Kế hoạch số 15-KH/TĐTN-BTG', '15-KH/TĐTN-BTG'],
  ['Nghị định 30/2020/NĐ-CP', '30/2020/NĐ-CP'],
  ['Thông tư liên tịch 17/2015/TTLT-BTP-BQP', '17/2015/TTLT-BTP-BQP'],
  ['Quyết định 1719/QĐ-TTg', '1719/QĐ-TTg'],
  ['Luật số 126/2025/QH15', '126/2025/QH15'],
  ['Pháp lệnh 02/2022/UBTVQH15', '02/2022/UBTVQH15'],
  ['Công điện 119/CĐ-TTg', '119/CĐ-TTg'],
  ['Văn bản số 5678/VPCP-KSTT', '5678/VPCP-KSTT'],
  ['Quyết định số 439 / QĐ-TTg', '439/QĐ-TTg'],
  ['Kế hoạch 88a/KH-UBND', '88a/KH-UBND'],
  ['Luật số 6-LCT/HĐNN7', '6-LCT/HĐNN7'],
];
