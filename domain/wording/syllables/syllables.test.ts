import { describe, expect, test } from 'vitest';
import { impossibleSyllables, isSyllable } from './impossible-syllables.ts';

const slips = (text: string) => impossibleSyllables(text).map(({ match, suggest }) => [match, suggest]);

test.each([
  ...'hòa hoà khỏe khoẻ thủy thuỷ ủy uỷ quý quỳnh quýt quyển quốc quân quăng quơ khuya khuỷu khuỵu ngoáy hoạch'.split(
    ' ',
  ),
  ...'nghiêng nghị ngành gì gìn giữ giết giếng giêng ghế ghi kỷ kỹ lý mỹ yếu yên yêu yểng được đường người rượu cừu'.split(
    ' ',
  ),
  ...'chuyện tuyết thuở huơ xoong soóc hươu bưởi chuối cuốc thuốc đuốc uể huệ huân xuất khuất loắt ngoằn ngoèo khoeo'.split(
    ' ',
  ),
  ...'nguều tuýp buýt huých huỵch quạch quệch oạch xoạch ếch ích ách mếu máo mười triệu tỷ xã ấp tổ đê bờ ruộng'.split(
    ' ',
  ),
])('%s is a syllable', (syllable) => expect(isSyllable(syllable)).toBe(true));

describe('what no grammar makes', () => {
  test.each([
    ['hội ngị sơ kết', [['ngị', 'nghị']]],
    ['các bộ, nghành', [['nghành', 'ngành']]],
    ['đất qúy', [['qúy', 'quý']]],
    ['gía gạo', [['gía', 'giá']]],
    [
      'cuả tỉnh, muà lũ',
      [
        ['cuả', 'của'],
        ['muà', 'mùa'],
      ],
    ],
    ['tòan tỉnh', [['tòan', 'toàn']]],
    [
      'đuợc giao, ngưòi dân',
      [
        ['đuợc', 'được'],
        ['ngưòi', 'người'],
      ],
    ],
    ['việc đươc giao', [['đươc', undefined]]],
    ['ngề đan', [['ngề', 'nghề']]],
    [
      'kông tác, cế hoạch',
      [
        ['kông', 'công'],
        ['cế', 'kế'],
      ],
    ],
    ['ghạo tẻ', [['ghạo', 'gạo']]],
    ['côngtác đảng', [['côngtác', 'công tác']]],
    ['đảg ủy', [['đảg', undefined]]],
    ['nhiệm vụụ', [['vụụ', undefined]]],
  ])('%s', (text, expected) => expect(slips(text)).toEqual(expected));
});

test.each([
  'Bắc Kạn, Đắk Lắk, K’nia, Krông Búk',
  'công-ten-nơ, xích-lô, ra-đi-ô',
  'logistics, online, email, container, smartphone',
  'SSCĐ, UBND, 21-KL/TW, 30/2020/NĐ-CP, https://báo.vn/đường-dẫn',
  'hoà bình, khoẻ mạnh, thuỷ lợi, uỷ viên',
  'Nguyễn Ngị, Hoàng Đìu',
])('“%s” is left alone', (text) => expect(slips(text)).toEqual([]));
