import type { CheckId } from '#domain/publishing-checks.ts';

/** Why a check says so and where its rule comes from: what the card under the words tells. */
export const checkReasons = {
  doubledSyllable:
    'Hai chữ giống nhau liền nhau thường là gõ thừa; một tin thật đã đứng nhiều năm với “tổ chức chức đảng”. Từ láy thật (luôn luôn, dần dần) được bỏ qua.',
  documentTypeCase: 'Loại văn bản đi với số hiệu viết hoa chữ đầu (Nghị định 30/2020/NĐ-CP, Phụ lục II).',
  documentSpacing:
    'Số hiệu viết liền, gạch nối ngắn (Hướng dẫn 36-HD/VPTW; Nghị định 30/2020/NĐ-CP, Phụ lục I).',
  documentCentre: 'Ký hiệu của Trung ương trong số hiệu là TW (Hướng dẫn 36-HD/VPTW).',
  documentPartyForm:
    'Văn bản của Đảng: số, gạch nối, loại, gạch chéo, cơ quan (Hướng dẫn 36-HD/VPTW, II.1.3).',
  bodyNameCase: 'Tên cơ quan viết hoa theo bảng của tòa soạn và Nghị định 30/2020/NĐ-CP, Phụ lục II.',
  abbreviation: 'Lần đầu viết đủ, chữ tắt để trong ngoặc: bạn đọc ngoài ngành không phải đoán.',
  setPhrase: 'Chữ gần âm hay lẫn, đã gặp trên báo in; bảng của tòa soạn.',
  rankDisagrees:
    'Một người chỉ có một họ tên, cấp bậc, chức vụ trong một bài. Chỗ đầu tiên được lấy làm gợi ý.',
  countDisagrees: 'Tít và sapo phải nói đúng con số của thân bài; chỗ nào đúng thì sửa chỗ kia.',
  impossibleSyllable:
    'Theo bảng phụ âm đầu, vần và thanh của tiếng Việt; tên riêng, chữ nước ngoài, chữ tắt không xét.',
  toneStyle: 'Theo kiểu báo đã chọn (Quy tắc soát bài). Tên riêng giữ như người mang tên viết.',
  spacing: 'Dấu câu viết liền chữ trước, cách chữ sau.',
  openQuote: 'Bạn đọc phải biết lời trích bắt đầu và hết ở đâu.',
  straightQuote: 'Ngoặc kép cong là lệ của báo in và của bài mẫu.',
  dateStyle: 'Theo kiểu báo đã chọn (Quy tắc soát bài).',
  interview: 'Nghị định 119/2020/NĐ-CP phạt việc lấy lời phát biểu ở hội nghị, cuộc họp làm bài phỏng vấn.',
  secretMark: 'Thông tư 03/2019/TT-BQP và Luật Bảo vệ bí mật nhà nước; ai ký bài cũng thấy lý do.',
  sum: 'Cộng các phần sau “gồm”, hoặc các tỷ lệ có “còn lại”, rồi so với tổng.',
  decimalPoint: 'Tiếng Việt viết 97,2; dấu chấm để tách hàng nghìn.',
  weekday: 'Tính theo lịch: ngày ấy rơi vào thứ khác.',
  longSentence: 'Câu quá 90 chữ khó đọc trên điện thoại.',
  repeatedPassage: 'Mười lăm chữ trở lên lặp nguyên văn, thường do dán hai lần.',
  openEnding: 'Dấu lửng ở cuối đoạn để bạn đọc tự đoán.',
  quotedTitle: 'Tên văn bản trong ngoặc kép phải đúng từng chữ với văn bản gốc.',
  conferencePeople: 'So với người chủ trì, khách mời, đại biểu trong hồ sơ hội nghị gắn với bài.',
  conferenceFigures: 'So với mục Con số trong hồ sơ hội nghị gắn với bài.',
  conferenceDay: 'So với ngày, buổi trong hồ sơ hội nghị gắn với bài.',
  conferenceCaption:
    'Chú thích ảnh cần ít nhất cái gì, ở đâu, khi nào (hướng dẫn của TTXVN); nơi và ngày lấy từ hồ sơ hội nghị.',
  captionBare:
    'Chú thích ảnh cần ít nhất cái gì, ở đâu, khi nào (hướng dẫn của TTXVN): ảnh hay được xem, được đăng lại mà không có bài.',
  linkWords:
    'Người nghe máy đọc và người lướt danh sách liên kết chỉ có những chữ này (WCAG 2.2, 2.4.4). Hãy viết tên của trang được dẫn.',
  quoteSpeaker: 'Lời trong khung trích phải có người nói; khẩu hiệu thì giữ nguyên.',
  houseWord: 'Tòa soạn ghi chữ này trong bảng từ riêng (Quy tắc soát bài).',
  registerPeople: 'So với sổ nhân sự của tòa soạn, theo ngày hội nghị hoặc ngày đưa tin.',
  registerBodies: 'Cơ quan có ngày lập, ngày sáp nhập: tên phải đúng vào ngày của sự kiện.',
  registerDocuments: 'So với sổ văn bản của tòa soạn: tên, ngày ban hành.',
  documentWithoutSign: 'Cả bài không có chỗ nào viết đủ số và ký hiệu của văn bản này.',
  blankLeft: 'Mẫu bài không bịa: chỗ chưa biết để trong ngoặc vuông cho người viết điền.',
} satisfies { [Check in CheckId]?: string };
