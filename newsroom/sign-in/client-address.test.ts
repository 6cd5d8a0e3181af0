import { expect, test } from 'vitest';
import { addressBucket, clientAddress, isLoopbackHost } from './client-address.ts';

test('a header that anybody can write is not believed', () => {
  expect(clientAddress({ socket: '198.51.100.4', forwardedFor: '10.0.0.1' })).toBe('198.51.100.4');
});

test('behind trusted proxies the last address that is not one of them counts', () => {
  const trustedProxies = ['10.0.0.0/8', '::1'];
  const behind = (forwardedFor: string) =>
    clientAddress({ socket: '::ffff:10.1.2.3', forwardedFor, trustedProxies });
  expect(behind('203.0.113.9')).toBe('203.0.113.9');
  expect(behind('1.1.1.1, 203.0.113.9, 10.9.9.9')).toBe('203.0.113.9');
  expect(behind('spoofed, 2001:db8::7')).toBe('2001:db8::7');
});

test('a trusted proxy that tells nothing counts for itself; what cannot be read is nothing', () => {
  expect(clientAddress({ socket: '10.0.0.1', trustedProxies: ['10.0.0.1'] })).toBe('10.0.0.1');
  expect(clientAddress({ socket: '10.0.0.1', forwardedFor: 'x', trustedProxies: ['10.0.0.1'] })).toBe('');
  expect(clientAddress({ socket: undefined })).toBe('');
});

test.each([
  ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002:0:0:0:1', '2001:db8:1:2::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['203.0.113.9', '203.0.113.9'],
  ['', 'unknown'],
  ['not an address', 'unknown'],
])('%s counts as %s', (address, bucket) => {
  expect(addressBucket(address)).toBe(bucket);
});

test('only this machine is loopback', () => {
  for (const host of ['localhost', '127.0.0.1', '127.8.9.1', '::1', '[::1]', '::ffff:127.0.0.1']) {
    expect(isLoopbackHost(host), host).toBe(true);
  }
  for (const host of ['127.0.0.1.example.vn', 'localhost.example.vn', '10.0.0.1', '::2', '']) {
    expect(isLoopbackHost(host), host).toBe(false);
  }
});
