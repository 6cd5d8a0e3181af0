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
  name: 'Tên báo',
  imprint: 'Giới thiệu',
  imprintLead: 'Những người chịu trách nhiệm về trang báo này.',
  policy: 'Quy trình đính chính',
  privacy: 'Quyền riêng tư',
  policyTexts: {
    beforeAll:
      'Mỗi bài qua ít nhất hai người trước khi đăng; bài đăng khẩn phải có người thứ hai ký sau trong 24 giờ. Khi có chỗ sai, tòa soạn sửa công khai: bài không bao giờ bị sửa lặng lẽ sau khi đăng.',
    corrections:
      'Chỗ viết sai được sửa trong bài, kèm một khung nói rõ đã sai gì, đúng là gì và sửa lúc nào. Khung này ở lại phía trên bài chừng nào bài còn được đăng. Mọi đính chính nằm trong',
    correctionsList: 'danh sách đính chính',
    apologies:
      'Thông tin sai sự thật, xuyên tạc hoặc xúc phạm được cải chính và xin lỗi bằng một tin riêng, nêu bài đã đăng, thông tin sai và thông tin đúng; bài bị cải chính dẫn tới tin ấy. Xem',
    apologiesList: 'các tin cải chính, xin lỗi',
    takenDownTitle: 'Gỡ bài',
    takenDown:
      'Bài bị gỡ để lại một thông báo tại đúng địa chỉ của nó. Các bản đã đăng được giữ nguyên trong hồ sơ của tòa soạn.',
    tellUsTitle: 'Báo cho tòa soạn',
    writeTo: 'Gửi thư tới',
    contact: 'Liên hệ tòa soạn',
    orCall: 'hoặc gọi',
    sayWhere: 'Xin ghi rõ địa chỉ bài và chỗ sai.',
  },
  privacyTexts: [
    'Trang báo này không đặt cookie, không có mã theo dõi, không có quảng cáo của bên thứ ba và không tải gì từ máy chủ khác. Đọc báo không cần tài khoản.',
    'Cỡ chữ bạn chọn được nhớ trong trình duyệt của bạn, không gửi đi đâu. Từ bạn tìm kiếm được trả lời rồi bỏ, không ghi lại. Khi bạn bấm chia sẻ, trang kia tự áp dụng quy định của họ.',
    'Máy chủ ghi nhật ký kỹ thuật (thời điểm, địa chỉ trang, mã trả lời) để phát hiện lỗi và tấn công.',
  ],
  privacyQuestions: 'Câu hỏi về riêng tư:',
  lines: linesVi,
};
export const trustEn: typeof trustVi = {
  name: 'Name of the paper',
  imprint: 'About us',
  imprintLead: 'Who answers for this site.',
  policy: 'How we correct mistakes',
  privacy: 'Privacy',
  policyTexts: {
    beforeAll:
      'At least two people read every article before it is published; one that is published in an emergency needs a second signature within 24 hours. What is wrong is put right in the open: no article is ever changed in silence after it was published.',
    corrections:
      'The article itself is corrected, and a box above it says what was wrong, what is right and when it was changed. The box stays as long as the article does. All of them stand in the',
    correctionsList: 'list of corrections',
    apologies:
      'What was untrue, distorted or insulting is corrected, with an apology, in an item of its own that names the article, what was printed and what is true; the article leads to that item. See the',
    apologiesList: 'corrections and apologies',
    takenDownTitle: 'Taking an article down',
    takenDown:
      'An article that was taken down leaves a notice at its address. The editions that were published stay unchanged in the records of the newsroom.',
    tellUsTitle: 'Telling us',
    writeTo: 'Write to',
    contact: 'Get in touch with the newsroom',
    orCall: 'or call',
    sayWhere: 'Please give the address of the article and say what is wrong in it.',
  },
  privacyTexts: [
    'This site sets no cookies, tracks nobody, shows no advertisements of others and loads nothing from other servers. Nobody needs an account to read it.',
    'The size of the letters that you choose is kept in your own browser and sent nowhere. What you search for is answered and forgotten. When you share an article, the other site has rules of its own.',
    'The server keeps a technical log (the moment, the address of the page, the status of the answer) so that faults and attacks are noticed.',
  ],
  privacyQuestions: 'Questions about privacy:',
  lines: linesEn,
};
