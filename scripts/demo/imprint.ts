/** What the newspaper of the sample newsroom says about itself; all of it is made up. */
export const demoImprint = {
  TOASOAN_GOVERNING_BODY: 'Hội Nhà báo Sông Hồng',
  TOASOAN_LICENCE: '000/GP-MAU, ngày 5-1-2026 (giấy phép mẫu)',
  TOASOAN_EDITOR_IN_CHIEF: 'Hoàng Thái Bình',
  TOASOAN_ADDRESS: 'Số 1, phố Mẫu, Hà Nội',
  TOASOAN_PHONE: '(024) 0000 0000',
  TOASOAN_EMAIL: 'toasoan@songhong.example.vn',
} as const;
