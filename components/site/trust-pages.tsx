import { type Imprint, imprintLines } from '#domain/imprint.ts';
import { siteWords } from './site-words.ts';

const words = siteWords.vi.trust;

type ImprintProps = { name: string; imprint: Imprint };

/** Who answers for the site: the lines of the imprint that are set. */
export function ImprintPage({ name, imprint }: ImprintProps) {
  return (
    <div className="prose">
      <h1 className="page-title">{words.imprint}</h1>
      <p className="page-lead">{words.imprintLead}</p>
      <dl className="imprint">
        <dt>Tên báo</dt>
        <dd>{name}</dd>
        {imprintLines.map(({ key }) =>
          imprint[key] === undefined ? null : (
            <div key={key}>
              <dt>{words.lines[key]}</dt>
              <dd>
                {key === 'email' ? <a href={`mailto:${imprint[key]}`}>{imprint[key]}</a> : imprint[key]}
              </dd>
            </div>
          ),
        )}
      </dl>
      <p>
        <a href="/quy-trinh-dinh-chinh">{words.policy}</a> · <a href="/quyen-rieng-tu">{words.privacy}</a>
      </p>
    </div>
  );
}

/** How the newsroom puts mistakes right; it says no more than what the program does. */
export function CorrectionPolicyPage({ imprint }: Pick<ImprintProps, 'imprint'>) {
  return (
    <div className="prose">
      <h1 className="page-title">{words.policy}</h1>
      <p>
        Mỗi bài qua ít nhất hai người trước khi đăng; bài đăng khẩn phải có người thứ hai ký sau trong 24 giờ.
        Khi có chỗ sai, tòa soạn sửa công khai: bài không bao giờ bị sửa lặng lẽ sau khi đăng.
      </p>
      <h2>Đính chính</h2>
      <p>
        Chỗ viết sai được sửa trong bài, kèm một khung nói rõ đã sai gì, đúng là gì và sửa lúc nào. Khung này
        ở lại phía trên bài chừng nào bài còn được đăng. Mọi đính chính nằm trong{' '}
        <a href="/cai-chinh">danh sách đính chính</a>.
      </p>
      <h2>Cải chính - xin lỗi</h2>
      <p>
        Thông tin sai sự thật, xuyên tạc hoặc xúc phạm được cải chính và xin lỗi bằng một tin riêng, nêu bài
        đã đăng, thông tin sai và thông tin đúng; bài bị cải chính dẫn tới tin ấy. Xem{' '}
        <a href="/cai-chinh-xin-loi">các tin cải chính, xin lỗi</a>.
      </p>
      <h2>Gỡ bài</h2>
      <p>
        Bài bị gỡ để lại một thông báo tại đúng địa chỉ của nó. Các bản đã đăng được giữ nguyên trong hồ sơ
        của tòa soạn.
      </p>
      <h2>Báo cho tòa soạn</h2>
      <p>
        {imprint.email ? (
          <>
            Gửi thư tới <a href={`mailto:${imprint.email}`}>{imprint.email}</a>
          </>
        ) : (
          'Liên hệ tòa soạn'
        )}
        {imprint.phone ? `, hoặc gọi ${imprint.phone}` : ''}. Xin ghi rõ địa chỉ bài và chỗ sai.
      </p>
    </div>
  );
}

/** What the site learns of its readers: nothing that it keeps. */
export function PrivacyPage({ imprint }: Pick<ImprintProps, 'imprint'>) {
  return (
    <div className="prose">
      <h1 className="page-title">{words.privacy}</h1>
      <p>
        Trang báo này không đặt cookie, không có mã theo dõi, không có quảng cáo của bên thứ ba và không tải
        gì từ máy chủ khác. Đọc báo không cần tài khoản.
      </p>
      <p>
        Cỡ chữ bạn chọn được nhớ trong trình duyệt của bạn, không gửi đi đâu. Từ bạn tìm kiếm được trả lời rồi
        bỏ, không ghi lại. Khi bạn bấm chia sẻ, trang kia tự áp dụng quy định của họ.
      </p>
      <p>
        Máy chủ ghi nhật ký kỹ thuật (thời điểm, địa chỉ trang, mã trả lời) để phát hiện lỗi và tấn công.
        {imprint.email ? ' Câu hỏi về riêng tư: ' : ''}
        {imprint.email && <a href={`mailto:${imprint.email}`}>{imprint.email}</a>}
      </p>
    </div>
  );
}
