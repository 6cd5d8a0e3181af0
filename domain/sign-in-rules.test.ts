import { expect, test } from 'vitest';
import { hasSessionEnded, passwordProblem, sessionLimits } from './sign-in-rules.ts';

const account = { email: 'kimanh@toasoan.example', name: 'Kim Anh' };

test.each([
  ['ngắn quá', 'tooShort'],
  ['a'.repeat(129), 'tooLong'],
  ['Password123456!', 'tooCommon'],
  ['matkhau123456', 'tooCommon'],
  ['Mật khẩu 2026!', 'tooCommon'],
  ['AnhYeuEm@1234', 'tooCommon'],
  ['123456789012', 'tooCommon'],
  ['qwertyuiop123', 'tooCommon'],
  ['aaaaaaaaaaaaaaa', 'tooCommon'],
  ['abcabcabcabcabc', 'tooCommon'],
  ['987654321098765', 'tooCommon'],
  ['1q2w3e4r1q2w3e4r', 'tooCommon'],
  ['kimanh@toasoan.example', 'namesAccount'],
  ['Kim Anh 123456', 'namesAccount'],
  ['mưa rào trên phố Huế', undefined],
  ['xtY7 - ba con cò', undefined],
  ['correct pony lamp tractor', undefined],
])('%s: %s', (password, expected) => {
  expect(passwordProblem(password, account)).toBe(expected);
});

test('length counts letters, not the marks that a keyboard puts apart', () => {
  expect(passwordProblem('ngắn ngủi ấy'.normalize('NFD'), account)).toBeUndefined();
  expect(passwordProblem('ngủi ấy'.normalize('NFD'), account)).toBe('tooShort');
});

test('a session ends when idle and in any case after a week', () => {
  const { idle, absolute } = sessionLimits;
  const start = 1_000_000;
  expect(hasSessionEnded({ createdAt: start, lastSeenAt: start }, start + idle - 1)).toBe(false);
  expect(hasSessionEnded({ createdAt: start, lastSeenAt: start }, start + idle)).toBe(true);
  expect(hasSessionEnded({ createdAt: start, lastSeenAt: start + absolute - 1 }, start + absolute)).toBe(
    true,
  );
});
