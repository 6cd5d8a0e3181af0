import type { DeskProblemCode } from '#components/words/desk-problem.ts';
import type { FieldRule } from '#components/words/field-rules.ts';
import type { ContentRule } from '#content/content-problem.ts';

/** What happened and what to do now. */
export const problems = {
  notFound: 'Không tìm thấy, hoặc bạn không có quyền xem. Hãy quay lại danh sách bài.',
  refused: 'Việc này không làm được lúc này. Hãy tải lại trang.',
  notPermitted: 'Vai trò của bạn không được làm việc này. Hãy nhờ người có quyền.',
  behind: 'Người khác vừa sửa bài. Hãy đợi bản mới hiện ra rồi làm lại.',
  ahead: 'Máy chủ đang giữ một bản cũ hơn. Hãy sao chép phần vừa viết rồi tải lại trang.',
  behindMetadata: 'Người khác vừa sửa chi tiết của bài. Hãy xem lại rồi lưu lần nữa.',
  changedMeanwhile: 'Bài vừa thay đổi. Hãy xem lại bản mới rồi làm lại.',
  requestReused: 'Yêu cầu này đã được xử lý. Hãy tải lại trang để xem kết quả.',
  invalid: 'Có nội dung chưa hợp lệ. Hãy sửa rồi làm lại.',
  tooMany: 'Máy chủ đang nhận quá nhiều yêu cầu. Hãy thử lại sau {seconds} giây.',
  signInFailed: 'Email hoặc mật khẩu không đúng. Hãy thử lại.',
  invitationGone: 'Đường dẫn này không dùng được nữa. Hãy xin người quản trị một đường dẫn khác.',
  emailTaken: 'Email này đã có người dùng. Hãy dùng email khác.',
  lastAdmin: 'Đây là người quản trị cuối cùng. Hãy thêm một người quản trị khác trước.',
  storageFull:
    'Máy chủ hết chỗ lưu nên chưa ghi được. Chữ bạn gõ vẫn được giữ trên máy này; hãy báo người quản trị.',
  storageBroken:
    'Máy chủ không ghi được vào ổ đĩa. Chữ bạn gõ vẫn được giữ trên máy này; hãy báo người quản trị.',
  storageBusy: 'Máy chủ đang bận ghi việc khác. Hãy thử lại sau giây lát.',
  foreignOrigin: 'Yêu cầu không đến từ trang này. Hãy mở lại bàn làm việc từ địa chỉ của tòa soạn.',
  signIn: 'Bạn đã đăng xuất. Hãy đăng nhập lại ở một thẻ khác rồi làm lại.',
  wrongType: 'Trang này đã cũ so với máy chủ. Hãy tải lại trang.',
  tooLarge: 'Nội dung gửi lên quá lớn. Hãy chia nhỏ rồi làm lại.',
  badJson: 'Trang này đã cũ so với máy chủ. Hãy tải lại trang.',
  broken: 'Máy chủ gặp lỗi và chưa làm việc này. Hãy thử lại; nếu vẫn lỗi, hãy báo người quản trị.',
  offline: 'Không tới được máy chủ. Hãy kiểm tra kết nối rồi thử lại.',
  unsent: 'Phần vừa viết chưa lên tới máy chủ. Hãy đợi hiện Đã lưu rồi làm lại.',
} satisfies Record<DeskProblemCode, string>;

export const contentRules = {
  tooLarge: 'Bản thảo quá dài. Hãy chia thành hai bài.',
  tooManyNodes: 'Bản thảo có quá nhiều đoạn. Hãy chia thành hai bài.',
  tooDeep: 'Danh sách lồng nhau quá nhiều lớp. Hãy làm phẳng bớt.',
  notAnObject: 'Nội dung gửi lên không phải một bản thảo. Hãy tải lại trang.',
  unknownNode: 'Có một loại khối mà bản thảo không nhận. Hãy dán lại dưới dạng chữ thường.',
  unknownMark: 'Có một kiểu chữ mà bản thảo không nhận. Hãy dán lại dưới dạng chữ thường.',
  unknownAttribute: 'Có một thuộc tính mà bản thảo không nhận. Hãy dán lại dưới dạng chữ thường.',
  badAttribute: 'Một khối trong bản thảo bị sai. Hãy xóa khối đó rồi thêm lại.',
  badLink: 'Một liên kết không được chấp nhận. Hãy dùng địa chỉ https:// hoặc /.',
  badStructure: 'Thứ tự các phần của bản thảo bị sai. Hãy tải lại trang.',
  badText: 'Có chữ mang ký tự không in được. Hãy gõ lại đoạn đó.',
} satisfies Record<ContentRule, string>;

export const fieldRules = {
  tooShort: 'Mật khẩu quá ngắn. Hãy viết dài hơn.',
  tooLong: 'Mật khẩu quá dài. Hãy viết ngắn hơn.',
  tooCommon: 'Mật khẩu này quá dễ đoán. Hãy chọn một câu của riêng bạn.',
  namesAccount: 'Mật khẩu không nên chỉ là tên hoặc email của bạn.',
  tooLarge: 'Tệp quá lớn. Ảnh được tối đa 25 MB.',
  tooManyPixels: 'Ảnh quá nhiều điểm ảnh. Hãy thu nhỏ xuống dưới 50 triệu điểm.',
  notAPhoto: 'Tệp này không phải ảnh. Hãy chọn tệp khác.',
  unknownType: 'Chỉ nhận ảnh JPEG, PNG, WebP, AVIF hoặc HEIC. Hãy đổi định dạng.',
  damaged: 'Tệp ảnh bị hỏng. Hãy lấy lại tệp gốc.',
  animated: 'Không nhận ảnh động. Hãy chọn ảnh tĩnh.',
  missing: 'Hãy điền ô này.',
  unknown: 'Lựa chọn này không còn nữa. Hãy chọn lại.',
  notAnEmail: 'Email này không đúng dạng.',
  notAName: 'Tên chỉ gồm chữ cái, tối đa 100 ký tự.',
  yourself: 'Không tự khóa hoặc tự đổi vai trò của mình được.',
  disabled: 'Tài khoản này đang bị khóa. Hãy mở lại trước.',
  notDisabled: 'Tài khoản này không bị khóa.',
  outOfText: 'Một chỗ đánh dấu không còn trong bài. Hãy bỏ dấu ở chỗ đó rồi đánh dấu lại.',
  neverPublished: 'Bài này chưa đăng lần nào nên chưa có gì để cải chính.',
  notPublished: 'Không có bài nào đang đăng mang số này.',
  sameLanguage: 'Bài gốc cùng ngôn ngữ với bài này. Hãy chọn ngôn ngữ của bài trước.',
  fixed: 'Phần này được giữ nguyên từ lúc tạo bài, không sửa được.',
  onlyChiefLifts: 'Chỉ tổng biên tập được bỏ dấu nhạy cảm của bài đã có người khác tham gia.',
  too_big: 'Nội dung quá dài. Hãy viết ngắn hơn.',
  too_small: 'Hãy điền ô này.',
  invalid_format: 'Nội dung chưa đúng dạng. Hãy sửa lại.',
  invalid_value: 'Lựa chọn này không hợp lệ. Hãy chọn lại.',
  custom: 'Nội dung chưa đúng. Hãy sửa lại.',
} satisfies Record<FieldRule, string>;
