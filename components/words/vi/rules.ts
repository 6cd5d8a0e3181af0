import type { Act } from '#domain/acts.ts';
import type { RefusalRule } from '#domain/decide.ts';
import type { Role } from '#domain/roles.ts';
import type { Stage } from '#domain/stages.ts';

export const roles = {
  reporter: 'Phóng viên',
  editor: 'Biên tập viên',
  secretary: 'Thư ký tòa soạn',
  chief: 'Tổng biên tập',
  admin: 'Quản trị',
} satisfies Record<Role, string>;

export const stages = {
  draft: 'Bản nháp',
  inReview: 'Đang duyệt',
  returned: 'Trả lại',
  approved: 'Đã duyệt',
  live: 'Đang đăng',
  takenDown: 'Đã gỡ',
  spiked: 'Đã hủy',
} satisfies Record<Stage, string>;

/** The label of the button, and what pressing it does. */
export const acts = {
  edit: { label: 'Sửa', does: 'Sửa bài; chữ ký đã có trên bản trước sẽ hết hiệu lực.' },
  submit: { label: 'Gửi duyệt', does: 'Gửi bản đang thấy vào chuỗi ký duyệt của chuyên mục.' },
  claim: { label: 'Nhận duyệt', does: 'Báo cho đồng nghiệp biết bạn đang duyệt bài này.' },
  sign: { label: 'Ký duyệt', does: 'Ký vào đúng bản đang thấy; nếu bài bị sửa sau đó, chữ ký hết hiệu lực.' },
  agree: {
    label: 'Tác giả đồng ý',
    does: 'Xác nhận bạn đồng ý với bản đang thấy, kể cả những chỗ biên tập viên đã sửa.',
  },
  assign: {
    label: 'Giao duyệt',
    does: 'Giao bài cho một đồng nghiệp ký được cấp đang chờ. Bài hiện trong Việc của tôi của người đó.',
  },
  handOver: {
    label: 'Chuyển bài',
    does: 'Người nhận trở thành tác giả và viết tiếp; lịch sử vẫn ghi ai đã viết chữ nào. Người chuyển có thể không còn mở được bài.',
  },
  setDeadline: {
    label: 'Đặt hạn',
    does: 'Bài phải xong trước giờ này. Sắp đến hạn và quá hạn đều được báo trong danh sách.',
  },
  return: { label: 'Trả lại', does: 'Trả bài cho tác giả kèm lý do; tác giả sửa và gửi duyệt lại.' },
  publish: { label: 'Xuất bản', does: 'Đăng đúng bản đang thấy lên trang báo; bạn đọc thấy ngay.' },
  publishUrgently: {
    label: 'Xuất bản khẩn',
    does: 'Đăng ngay đúng bản đang thấy khi chưa đủ chữ ký. Phải ghi lý do; trong 24 giờ một người khác phải ký sau.',
  },
  countersign: { label: 'Ký sau', does: 'Ký vào đúng bản đã xuất bản khẩn, sau khi đã đọc bản đó.' },
  schedule: {
    label: 'Hẹn giờ',
    does: 'Hẹn đăng đúng bản đang thấy. Đến giờ, mọi điều kiện được xét lại; bài bị sửa thì không lên.',
  },
  unschedule: { label: 'Hủy hẹn giờ', does: 'Bài không tự lên nữa; chữ ký vẫn còn hiệu lực.' },
  embargo: {
    label: 'Cấm đăng trước',
    does: 'Giữ bài lại: trước giờ này không ai xuất bản được, kể cả bài đã hẹn giờ.',
  },
  takeDown: {
    label: 'Gỡ bài',
    does: 'Bài rời trang báo, tin mới và bản đồ trang ngay lập tức; địa chỉ của bài báo rằng bài đã gỡ. Mọi bản đã đăng vẫn được giữ nguyên.',
  },
  scheduleTakeDown: { label: 'Hẹn giờ gỡ', does: 'Đến giờ, bài tự rời trang báo như khi gỡ bằng tay.' },
  unscheduleTakeDown: { label: 'Hủy hẹn gỡ', does: 'Bài ở lại trên trang báo.' },
  putBack: { label: 'Đăng lại', does: 'Bạn đọc thấy lại đúng bản đã gỡ. Muốn sửa thì sửa bài rồi ký duyệt.' },
  spike: {
    label: 'Hủy bài',
    does: 'Rút bài khỏi công việc. Bài và lịch sử vẫn được giữ, khôi phục lúc nào cũng được.',
  },
  restore: { label: 'Khôi phục', does: 'Đưa bài trở lại thành bản nháp.' },
} satisfies Record<Act, { label: string; does: string }>;

/** Why an act was refused, and what to do now. */
export const refusals = {
  notPermitted: 'Vai trò của bạn không được làm việc này. Hãy nhờ một biên tập viên.',
  wrongStage: 'Bài không còn ở bước làm được việc này. Hãy xem lại trạng thái của bài.',
  notSpikedWhileLive: 'Bài đang đăng nên không hủy được.',
  isAuthor: 'Việc này chỉ dành cho tác giả của bài.',
  notOwnWork: 'Đây là bài của bạn; hãy để đồng nghiệp duyệt.',
  roleOfLevel: 'Cấp ký đang chờ không thuộc vai trò của bạn. Hãy báo cho người giữ cấp đó.',
  notSignedYet: 'Bạn đã ký bản này rồi. Hãy chờ người ký tiếp theo.',
  namesHead: 'Bài vừa được sửa sau bản bạn đang xem. Hãy xem lại chỗ thay đổi rồi làm lại.',
  checksPass: 'Bài còn lỗi ở mục Soát bài. Hãy sửa các lỗi đó rồi làm lại.',
  reasonGiven: 'Hãy ghi lý do để tác giả biết cần làm gì.',
  chainComplete: 'Bài chưa đủ chữ ký. Hãy chờ các cấp còn lại ký duyệt.',
  seenBySomeoneElse:
    'Bản này mới chỉ một người xem. Cần thêm chữ ký của một người khác, hoặc tác giả bấm Tác giả đồng ý.',
  isLive: 'Bài không còn trên trang báo.',
  isTakenDown: 'Bài không còn ở tình trạng đã gỡ.',
  groundGiven: 'Hãy ghi căn cứ gỡ bài.',
  mayShowAgain: 'Bài đã bị gỡ. Chỉ thư ký tòa soạn và tổng biên tập mới đăng lại được.',
  lacksSignatures: 'Bài đã đủ chữ ký. Hãy xuất bản như thường.',
  owesSignature: 'Không còn bản nào chờ ký sau.',
  namesOwed: 'Bản bạn đang xem không phải bản đã xuất bản khẩn. Hãy tải lại trang.',
  notTheOpener: 'Bạn là người xuất bản khẩn; cần một người khác ký sau.',
  takerMaySign: 'Người này không ký được cấp đang chờ, hoặc là tác giả của bài. Hãy chọn người khác.',
  takerMayWrite: 'Hãy chọn một người viết khác; người quản trị và tác giả hiện tại không nhận được bài.',
  imprintComplete: 'Chưa xuất bản được: măng-sét của trang báo còn thiếu dòng bắt buộc.',
  deadlineAhead: 'Hãy chọn một thời điểm trong tương lai, không quá một năm.',
  takeDownIsScheduled: 'Bài không còn được hẹn gỡ.',
  embargoOver: 'Bài đang bị cấm đăng. Hãy đợi hết giờ cấm, hoặc hẹn giờ đăng sau giờ đó.',
  timeAhead: 'Hãy chọn một thời điểm trong tương lai, không quá một năm.',
  notBeforeEmbargo: 'Thời điểm này sớm hơn giờ cấm đăng. Hãy chọn giờ muộn hơn.',
  isScheduled: 'Bài không còn được hẹn giờ.',
  mayLiftEmbargo: 'Chỉ người được xuất bản mới bỏ hoặc rút ngắn giờ cấm đăng.',
} satisfies Record<RefusalRule, string>;
