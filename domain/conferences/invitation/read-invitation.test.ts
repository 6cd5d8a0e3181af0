import { describe, expect, test } from 'vitest';
import type { ConferenceField } from '#domain/conferences/record.ts';
import { readInvitation } from './read-invitation.ts';

/** What a text proposes, by field. */
function proposed(text: string): Partial<Record<ConferenceField, string | string[]>> {
  return Object.fromEntries(readInvitation(text).proposals.map(({ field, value }) => [field, value]));
}

const labelled = `ĐẢNG ỦY TỔNG CỤC KỸ THUẬT
Hà Nội, ngày 28 tháng 12 năm 2022
GIẤY MỜI
Dự Hội nghị tổng kết công tác Đảng, công tác chính trị năm 2022
Kính gửi: Báo Quân đội nhân dân
1. Thời gian: 08 giờ 00, ngày 05 tháng 01 năm 2023 (thứ Năm)
2. Địa điểm: Hội trường lớn, Tổng cục Kỹ thuật
3. Chủ trì: Đồng chí Trung tướng Trần Duy Hưng, Bí thư Đảng ủy, Chính ủy Tổng cục Kỹ thuật
4. Thành phần tham dự:
- Thiếu tướng Lê Quang Minh, Phó chủ nhiệm Tổng cục Kỹ thuật;
- Lãnh đạo, chỉ huy các cơ quan, đơn vị
5. Số lượng: 250 đại biểu
6. Trang phục: Lễ phục
Trân trọng kính mời.`;

describe('an invitation with labels', () => {
  test('gives every field that it names, and nothing else', () => {
    expect(proposed(labelled)).toEqual({
      name: 'Hội nghị tổng kết công tác Đảng, công tác chính trị năm 2022',
      kind: 'review',
      day: '2023-01-05',
      part: 'morning',
      startsAt: '08:00',
      place: 'Hội trường lớn, Tổng cục Kỹ thuật',
      chairs: ['Trung tướng Trần Duy Hưng, Bí thư Đảng ủy, Chính ủy Tổng cục Kỹ thuật'],
      attendees: ['Thiếu tướng Lê Quang Minh, Phó chủ nhiệm Tổng cục Kỹ thuật'],
      groups: ['Lãnh đạo, chỉ huy các cơ quan, đơn vị'],
      figures: ['250 đại biểu'],
    });
    expect(readInvitation(labelled).missing).toEqual(['organiser']);
  });

  test('says where each field was read', () => {
    const day = readInvitation(labelled).proposals.find(({ field }) => field === 'day');
    expect(day).toMatchObject({ line: 6, words: '08 giờ 00, ngày 05 tháng 01 năm 2023 (thứ Năm)' });
  });

  test('is read the same in NFD, with no-break spaces and Windows line ends', () => {
    const messy = labelled.normalize('NFD').replaceAll(' ', '\u00A0').replaceAll('\n', '\r\n');
    expect(proposed(messy)).toEqual(proposed(labelled));
  });
});

test('a letter in sentences gives name, host, time, place and chair', () => {
  const letter =
    'Sở Y tế tỉnh Đồng Nai trân trọng kính mời quý báo đến dự Hội nghị triển khai công tác phòng, chống dịch năm 2024 ' +
    'vào lúc 14h30 ngày 12/3/2024 tại Hội trường A, số 2 đường Phan Đình Phùng. ' +
    'Hội nghị do đồng chí Đại tá Nguyễn Văn An, Giám đốc Sở chủ trì.';
  expect(proposed(letter)).toMatchObject({
    name: 'Hội nghị triển khai công tác phòng, chống dịch năm 2024',
    kind: 'deployment',
    organiser: 'Sở Y tế tỉnh Đồng Nai',
    day: '2024-03-12',
    startsAt: '14:30',
    part: 'afternoon',
    place: 'Hội trường A, số 2 đường Phan Đình Phùng',
    chairs: ['Đại tá Nguyễn Văn An, Giám đốc Sở'],
  });
});

test('a letter of an office with its subject line, signs of lists and a hyphen behind a name', () => {
  const letter = `UBND TỈNH HÀ NAM
SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG
Số: 125/GM-SNNMT
Hà Nam, ngày 02 tháng 3 năm 2026
GIẤY MỜI
V/v dự Hội nghị triển khai kế hoạch phòng, chống thiên tai năm 2026
Thời gian: Từ 8h00, thứ Sáu ngày 06/3/2026 (01 buổi).
Địa điểm: Hội trường tầng 2, trụ sở Sở Nông nghiệp và Môi trường.
Chủ trì Hội nghị: Ông Nguyễn Văn Nam - Giám đốc Sở.
Thành phần:
+ Đại diện các sở, ban, ngành;
+ Chủ tịch UBND các xã.
Nội dung: Đánh giá công tác năm 2025; triển khai nhiệm vụ năm 2026.
Trang phục: Lễ phục theo quy định của ngành.`;
  expect(proposed(letter)).toEqual({
    name: 'Hội nghị triển khai kế hoạch phòng, chống thiên tai năm 2026',
    agenda: ['Đánh giá công tác năm 2025', 'triển khai nhiệm vụ năm 2026'],
    kind: 'deployment',
    day: '2026-03-06',
    part: 'morning',
    startsAt: '08:00',
    place: 'Hội trường tầng 2, trụ sở Sở Nông nghiệp và Môi trường',
    chairs: ['Nguyễn Văn Nam, Giám đốc Sở'],
    groups: ['Đại diện các sở, ban, ngành', 'Chủ tịch UBND các xã'],
  });
});

test('a mail in one sentence, with points in its date', () => {
  const mail =
    'Kính gửi quý báo, Trường Đại học Bách khoa Hà Nội sẽ tổ chức Hội thảo quốc tế “Trí tuệ nhân tạo trong giáo dục” ' +
    'vào 13:30-17:00, thứ Tư, 15.4.2026 tại phòng Hội thảo C2, số 1 Đại Cồ Việt.';
  expect(proposed(mail)).toEqual({
    name: 'Hội thảo quốc tế “Trí tuệ nhân tạo trong giáo dục”',
    kind: 'seminar',
    organiser: 'Trường Đại học Bách khoa Hà Nội',
    day: '2026-04-15',
    part: 'afternoon',
    startsAt: '13:30',
    endsAt: '17:00',
    place: 'phòng Hội thảo C2, số 1 Đại Cồ Việt',
  });
});

test('an invitation to attend is no list of those who do', () => {
  expect(proposed('Tham dự: Hội nghị sơ kết sáu tháng đầu năm')).toEqual({
    name: 'Hội nghị sơ kết sáu tháng đầu năm',
    kind: 'midterm',
  });
});

test('a programme in capitals gives its name lowered, with a doubt, and its lines', () => {
  const programme = `CHƯƠNG TRÌNH
HỘI THẢO KHOA HỌC
CHUYỂN ĐỔI SỐ TRONG NÔNG NGHIỆP
(Từ ngày 5 đến ngày 6 tháng 9 năm 2025)
07h30 - 08h00: Đón tiếp đại biểu
08h00: Khai mạc
- Văn nghệ chào mừng`;
  const { proposals, missing } = readInvitation(programme);
  expect(proposals.map(({ field, value, doubt }) => [field, value, doubt])).toEqual([
    ['name', 'Hội thảo khoa học chuyển đổi số trong nông nghiệp', 'capitals'],
    ['kind', 'seminar', undefined],
    ['day', '2025-09-05', undefined],
    ['lastDay', '2025-09-06', undefined],
    ['agenda', ['07h30 - 08h00: Đón tiếp đại biểu', '08h00: Khai mạc', 'Văn nghệ chào mừng'], undefined],
  ]);
  expect(missing).toEqual(['place', 'organiser', 'chairs']);
});

test.each([
  ['Thời gian: 8h00 ngày 05/01/2023 (thứ Sáu)', { doubt: 'weekday', value: '2023-01-05' }],
  ['Thời gian: Thứ Năm, ngày 5.1.2023', { value: '2023-01-05' }],
  ['Thời gian: sáng 31-12-2026', { value: '2026-12-31' }],
])('%s', (text, expected) => {
  const day = readInvitation(text).proposals.find(({ field }) => field === 'day');
  expect(day).toMatchObject(expected);
  expect(day?.doubt).toBe('doubt' in expected ? expected.doubt : undefined);
});

test.each(['', 'Kính gửi: Quý báo', 'Ngày 31/2/2023', '9999999999', 'Hội nghị có 250 đại biểu tham dự.'])(
  'proposes nothing of its own for “%s”',
  (text) => expect(readInvitation(text).proposals).toEqual([]),
);

test('a day without its year is asked for, not completed', () => {
  const reading = readInvitation('Thời gian: 8 giờ, ngày 5-1');
  expect(reading.lacksYear).toBe(true);
  expect(reading.proposals.map(({ field }) => field)).toEqual(['part', 'startsAt']);
});

describe('letters of other offices', () => {
  const said = (text: string, field: string) =>
    readInvitation(text).proposals.find((one) => one.field === field)?.value;

  test('a meeting with its guests below the chair, and what it is about', () => {
    const letter = `SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG
GIẤY MỜI
Họp góp ý dự thảo Kế hoạch phòng, chống thiên tai giai đoạn 2026-2030

Sở Nông nghiệp và Môi trường trân trọng kính mời đại biểu tham dự cuộc họp như sau:
I. Thành phần tham dự
1. Chủ trì: Ông Phạm Viết Tích, Giám đốc Sở.
2. Kính mời:
- Đại diện lãnh đạo Văn phòng UBND tỉnh;
- Ông Trần Văn Ba, Chi cục trưởng Chi cục Thủy lợi;
II. Nội dung: Thông qua dự thảo Kế hoạch; thảo luận, góp ý.
III. Thời gian: Bắt đầu lúc 14h00 ngày 08/7/2025 (chiều thứ Ba).`;
    expect(said(letter, 'name')).toBe(
      'Họp góp ý dự thảo Kế hoạch phòng, chống thiên tai giai đoạn 2026-2030',
    );
    expect(said(letter, 'chairs')).toEqual(['Phạm Viết Tích, Giám đốc Sở']);
    expect(said(letter, 'attendees')).toEqual(['Trần Văn Ba, Chi cục trưởng Chi cục Thủy lợi']);
    expect(said(letter, 'groups')).toEqual(['Đại diện lãnh đạo Văn phòng UBND tỉnh']);
    expect(said(letter, 'agenda')).toEqual(['Thông qua dự thảo Kế hoạch', 'thảo luận, góp ý']);
  });

  test('a programme with its subject and place below the title', () => {
    const programme = `CHƯƠNG TRÌNH
Hội thảo khoa học
"Báo chí với chuyển đổi xanh"
(Đà Nẵng, ngày 15 và 16/11/2025)

7h30 - 8h00: Đón tiếp đại biểu`;
    expect(said(programme, 'name')).toBe('Hội thảo khoa học "Báo chí với chuyển đổi xanh"');
    expect(said(programme, 'place')).toBe('Đà Nẵng');
    expect(said(programme, 'lastDay')).toBe('2025-11-16');
  });

  test('a sentence ends its name before it says where', () => {
    const letter =
      'Kính mời đồng chí tới dự Lễ kỷ niệm 80 năm Ngày truyền thống Quân khu 7 (1945 - 2025), tổ chức vào 8 giờ 30 phút, ngày 05 tháng 12 năm 2025 tại Nhà hát Quân đội.';
    expect(said(letter, 'name')).toBe('Lễ kỷ niệm 80 năm Ngày truyền thống Quân khu 7 (1945 - 2025)');
  });
});
