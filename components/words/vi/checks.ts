import type { FindingPlace } from '#domain/finding.ts';
import type { CheckId } from '#domain/publishing-checks.ts';

/** What is wrong and how to mend it; the words in question follow the sentence on the screen. */
export const checks = {
  headlineMissing: 'Chưa có tiêu đề. Hãy viết tiêu đề ở đầu bản thảo.',
  sapoMissing: 'Chưa có sapo. Hãy viết một đoạn tóm tắt ngay dưới tiêu đề.',
  sectionMissing: 'Chưa chọn chuyên mục. Hãy chọn ở mục Chi tiết.',
  bylineMissing: 'Chưa có bút danh. Hãy thêm tên người viết ở mục Chi tiết.',
  datelineDateMissing: 'Chưa có ngày đưa tin. Hãy điền ngày ở mục Chi tiết.',
  datelinePlaceMissing: 'Chưa có nơi đưa tin. Hãy điền địa danh ở mục Chi tiết.',
  bodyEmpty: 'Thân bài còn trống. Hãy viết ít nhất một đoạn dưới sapo.',
  apologyWordsMissing: 'Bài cải chính chưa nói đã đăng sai gì và đúng là gì. Hãy ghi ở mục Chi tiết.',
  apologyTitleMissing: 'Tiêu đề của bài cải chính phải bắt đầu bằng tiêu đề theo quy định.',
  correctionNoteMissing: 'Đính chính chưa nói sai ở đâu. Hãy ghi chữ sai và chữ đúng ở Ghi chú cập nhật.',
  figurePhotoMissing: 'Ảnh {figure} chưa có tệp. Hãy chọn ảnh, hoặc xóa chỗ chờ này.',
  figureCaptionMissing: 'Ảnh {figure} chưa có chú thích. Hãy viết ai, làm gì, ở đâu.',
  figureCreditMissing: 'Ảnh {figure} chưa có nguồn ảnh. Hãy ghi tên người chụp hoặc nơi cung cấp.',
  figureAltMissing: 'Ảnh {figure} chưa có mô tả. Hãy tả ảnh cho người không nhìn thấy.',
  toolbarWords:
    '{figure, plural, =0 {Còn sót} other {Ảnh {figure} còn sót}} chữ của thanh công cụ ảnh. Hãy xóa:',
  uncleanText: '{figure, plural, =0 {Có} other {Ảnh {figure} có}} ký tự ẩn hoặc chữ gõ sai mã. Hãy gõ lại:',
  doubledSpace: '{figure, plural, =0 {Thừa} other {Ảnh {figure} thừa}} dấu cách. Hãy bỏ bớt:',
  conferenceChanged:
    'Hồ sơ hội nghị đã đổi từ khi gắn vào bài. Bạn đọc thấy điều đã ký: hãy lấy lại ở mục Chi tiết.',
  conferencePeople: 'Người này khác với hồ sơ hội nghị (cấp bậc, họ tên hoặc chức vụ):',
  conferenceFigures: 'Con số khác với hồ sơ hội nghị:',
  conferenceDay: 'Ngày, buổi khác với hồ sơ hội nghị:',
  blankLeft: 'Chỗ trống của mẫu chưa được điền. Hãy viết vào, hoặc xóa câu:',
  rankDisagrees: 'Cùng một người, cấp bậc khác với chỗ trên:',
  weekday: 'Thứ không khớp với ngày:',
  doubledSyllable:
    '{figure, plural, =0 {Chữ} other {Ảnh {figure}: chữ}} gõ lặp. Hãy bỏ một chữ, hoặc ghi lý do giữ nguyên:',
  documentTypeCase: 'Loại văn bản trước số hiệu viết hoa chữ đầu:',
  documentSpacing: 'Số hiệu văn bản viết liền, dùng gạch nối ngắn:',
  documentCentre: 'Ký hiệu Trung ương trong số hiệu viết là TW:',
  documentPartyForm: 'Văn bản của Đảng: gạch nối trước loại, gạch chéo trước cơ quan:',
  bodyNameCase: 'Tên cơ quan viết hoa theo cách của báo:',
  abbreviation: 'Chữ viết tắt chưa được viết đủ ở lần đầu:',
  setPhrase: 'Cụm từ hay viết sai:',
  longSentence: 'Câu dài quá 90 chữ. Nên tách thành hai câu:',
  repeatedPassage: 'Đoạn này lặp lại nguyên văn ở chỗ khác trong bài:',
  openEnding: 'Đoạn kết bằng dấu lửng hoặc v.v. Nên viết cho trọn:',
  quotedTitle: 'Chữ trong ngoặc kép có thể là tên văn bản. Hãy đối chiếu với văn bản gốc:',
  headlineLong: 'Tiêu đề dài quá 12 chữ. Hãy rút gọn nếu được. Số chữ:',
  slugMissing: 'Chưa tạo được đường dẫn từ tiêu đề. Hãy đặt đường dẫn ở mục Chi tiết.',
  altRepeatsCaption:
    'Mô tả ảnh {figure} lặp lại chú thích hoặc tiêu đề. Hãy tả những gì nhìn thấy trong ảnh:',
  captionToCheck: 'Chú thích ảnh {figure} dài bất thường. Hãy xem có lẫn chữ của thân bài không:',
  creditInferred: 'Nguồn ảnh {figure} do máy suy ra. Hãy kiểm tra lại:',
} satisfies Record<CheckId, string>;

export const places = {
  apology: 'Cải chính - xin lỗi',
  updateNote: 'Ghi chú cập nhật',
  headline: 'Tiêu đề',
  sapo: 'Sapo',
  section: 'Chuyên mục',
  byline: 'Bút danh',
  dateline: 'Nơi và ngày đưa tin',
  figure: 'Ảnh',
  body: 'Thân bài',
  slug: 'Đường dẫn',
  conference: 'Hội nghị',
} satisfies Record<FindingPlace, string>;
