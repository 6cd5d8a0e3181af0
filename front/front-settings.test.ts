import { expect, test } from 'vitest';
import { readFrontSettings } from './front-settings.ts';

test('the press is on and no proxy is trusted unless somebody says so', () => {
  expect(readFrontSettings({})).toEqual({ press: true, proxies: [] });
  const set = { TOASOAN_PRESS: 'off', TOASOAN_PROXIES: '127.0.0.1, 10.0.0.0/8,fd00::/8' };
  expect(readFrontSettings(set)).toEqual({ press: false, proxies: ['127.0.0.1', '10.0.0.0/8', 'fd00::/8'] });
});

test('a wrong setting is named', () => {
  expect(() => readFrontSettings({ TOASOAN_PRESS: 'no' })).toThrow('TOASOAN_PRESS');
  for (const wrong of ['localhost', '10.0.0.0/33', '10.0.0.0/8/8', '1.2.3']) {
    expect(() => readFrontSettings({ TOASOAN_PROXIES: wrong }), wrong).toThrow('TOASOAN_PROXIES');
  }
});
