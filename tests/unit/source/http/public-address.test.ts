import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPublicAddress } from '../../../../src/source/http/public-address.ts';

test.for([
  ['1.1.1.1', true],
  ['172.15.0.1', true],
  ['172.32.0.1', true],
  ['100.63.255.255', true],
  ['100.128.0.0', true],
  ['2606:4700:4700::1111', true],
  ['2a00:1450::1', true],
  ['::ffff:8.8.8.8', true],
  ['64:ff9b::8.8.8.8', true],

  ['0.0.0.0', false],
  ['0.1.2.3', false],
  ['10.1.2.3', false],
  ['100.64.0.1', false],
  ['127.0.0.1', false],
  ['127.255.255.254', false],
  ['168.63.129.16', false],
  ['169.254.169.254', false],
  ['172.16.0.1', false],
  ['172.31.255.255', false],
  ['192.0.0.192', false],
  ['192.168.0.1', false],
  ['198.18.0.1', false],
  ['203.0.113.1', false],
  ['224.0.0.1', false],
  ['240.0.0.1', false],
  ['255.255.255.255', false],

  ['::', false],
  ['::1', false],
  ['::127.0.0.1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:0:127.0.0.1', false],
  ['64:ff9b::10.0.0.1', false],
  ['64:ff9b::168.63.129.16', false],
  ['64:ff9b:1::1', false],
  ['100::1', false],
  ['2001::1', false],
  ['2001:db8::1', false],
  ['2002:7f00:1::', false],
  ['3fff::1', false],
  ['4000::1', false],
  ['fc00::1', false],
  ['fd00:ec2::254', false],
  ['fe80::1', false],
  ['fe80::1%eth0', false],
  ['fec0::1', false],
  ['ff02::1', false],

  ['', false],
  ['example.org', false],
  ['1.1.1.1.', false],
] as const)('%s is public: %s', ([address, open]) => {
  expect(isPublicAddress(address)).toBe(open);
});

test('an IPv4 address is as public as it is in an IPv6 address', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      const open = isPublicAddress(address);
      expect(isPublicAddress(`::ffff:${address}`)).toBe(open);
      expect(isPublicAddress(`64:ff9b::${address}`)).toBe(open);
    }),
  );
});
