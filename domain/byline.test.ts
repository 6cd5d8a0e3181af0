import { expect, test } from 'vitest';
import { renderByline } from './byline.ts';
import type { Byline } from './metadata.ts';

test.each<[Byline[], string, string]>([
  [[{ roles: ['tin', 'ảnh'], name: 'Kim Anh' }], 'Tin, ảnh: KIM ANH', 'Story, photos: KIM ANH'],
  [[{ roles: ['Bài', 'Ảnh'], name: 'Đức Hòa' }], 'Bài, ảnh: ĐỨC HÒA', 'Story, photos: ĐỨC HÒA'],
  [[{ roles: [], name: 'Nhã Uyên' }], 'NHÃ UYÊN', 'NHÃ UYÊN'],
  [
    [
      { roles: ['bài'], name: 'Hữu Thiện' },
      { roles: ['ảnh'], name: 'Ngọc Trâm' },
      { roles: ['bài'], name: 'Phú Sơn' },
    ],
    'Bài: HỮU THIỆN - PHÚ SƠN; Ảnh: NGỌC TRÂM',
    'Story: HỮU THIỆN - PHÚ SƠN; Photos: NGỌC TRÂM',
  ],
  [[{ roles: ['theo'], name: 'VOV' }], 'Theo VOV', 'Source: VOV'],
  [[{ roles: ['nguồn'], name: 'Quảng Ngãi' }], 'Nguồn: Quảng Ngãi', 'Source: Quảng Ngãi'],
  [[{ roles: ['biên dịch'], name: 'Trung Thanh' }], 'Biên dịch: TRUNG THANH', 'Translated by: TRUNG THANH'],
  [[], '', ''],
])('%j → %s', (bylines, vietnamese, english) => {
  expect(renderByline(bylines)).toBe(vietnamese);
  expect(renderByline(bylines, 'en')).toBe(english);
});
