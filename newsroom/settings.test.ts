import { expect, test } from 'vitest';
import { allowedOrigins, parseSettings, readSettings } from './settings.ts';

test('nothing set is enough to start on one’s own machine', () => {
  const settings = readSettings({ PORT: '4000' });
  expect(settings).toMatchObject({
    dataDir: './data',
    url: 'http://localhost:4000',
    port: 4000,
    demo: false,
  });
  expect(allowedOrigins(settings)).toContain('http://127.0.0.1:4000');
});

test('a failure lists every variable that is wrong', () => {
  const env = {
    PORT: 'x',
    TOASOAN_SECRET: 'short',
    TOASOAN_LOG: 'loud',
    TOASOAN_URL: 'ftp://x',
    TOASOAN_HOSTS: 'a b',
  };
  const parsed = parseSettings(env);
  const wrong = parsed.ok ? [] : parsed.wrong.map((line) => line.split(':')[0]);
  expect(wrong.sort()).toEqual(['PORT', 'TOASOAN_HOSTS', 'TOASOAN_LOG', 'TOASOAN_SECRET', 'TOASOAN_URL']);
  expect(() => readSettings(env)).toThrow(/PORT[\s\S]*TOASOAN_LOG/);
});

test('what was read is not read again until a variable changes', () => {
  const before = readSettings({ PORT: '4000', OTHER: 'a' });
  expect(readSettings({ PORT: '4000', OTHER: 'b' })).toBe(before);
  expect(readSettings({ PORT: '4001' }).port).toBe(4001);
  expect(readSettings({ PORT: '4001', TOASOAN_LICENCE: '1/GP' }).imprint).not.toEqual(before.imprint);
});

test('only the public address and the added hosts may send changes', () => {
  const settings = readSettings({
    TOASOAN_URL: 'https://tin.example.vn',
    TOASOAN_HOSTS: 'Desk.example.vn, ',
  });
  expect(allowedOrigins(settings)).toEqual(['https://tin.example.vn', 'https://desk.example.vn']);
  for (const url of [
    'https://tin.example.vn/desk',
    'javascript:alert(1)',
    'https://a@tin.example.vn',
    'tin.example.vn',
  ]) {
    expect(parseSettings({ TOASOAN_URL: url }).ok).toBe(false);
  }
});

test.each([
  ['a mail server and who writes', 'smtp://127.0.0.1:2525', 'Tòa soạn <tin@bao.example.vn>', true],
  ['TLS from the first byte', 'smtps://tin:mat%20khau@mail.example.vn', 'tin@bao.example.vn', true],
  ['neither', undefined, undefined, true],
  ['a server alone', 'smtp://127.0.0.1', undefined, false],
  ['a sender alone', undefined, 'tin@bao.example.vn', false],
  ['another protocol', 'http://127.0.0.1', 'tin@bao.example.vn', false],
  ['no address', 'smtp://127.0.0.1', 'Tòa soạn', false],
  ['two addresses', 'smtp://127.0.0.1', 'a@b.example, c@d.example', false],
  ['a second header', 'smtp://127.0.0.1', 'a\nBcc: <c@d.example>', false],
])('%s for notices by mail', (_what, TOASOAN_SMTP_URL, TOASOAN_MAIL_FROM, isFine) => {
  const parsed = parseSettings({ TOASOAN_SMTP_URL, TOASOAN_MAIL_FROM });
  expect(parsed.ok).toBe(isFine);
  if (!parsed.ok) expect(parsed.wrong.join()).toMatch(/TOASOAN_SMTP_URL|TOASOAN_MAIL_FROM/);
});
