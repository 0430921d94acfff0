import { describe, expect, test } from 'vitest';
import { type AddressGuard, createAddressGuard } from '../../../../src/source/http/address-guard.ts';
import { isPublicAddress } from '../../../../src/source/http/public-address.ts';

const PUBLIC = '1.1.1.1';
const PRIVATE = '10.0.0.1';
const OTHER = '10.0.0.2';

/** Those of a name's `addresses` that may be connected to; `refused` for none. */
function connect(guard: AddressGuard, addresses: readonly string[]): Promise<readonly string[] | 'refused'> {
  return new Promise((resolve) => {
    guard.lookup(addresses.join(), { all: true }, (error, found) =>
      resolve(error !== null || typeof found === 'string' ? 'refused' : found.map(({ address }) => address)),
    );
  });
}

const guardOf = () =>
  createAddressGuard({ resolve: async (host) => host.split(','), isPublic: isPublicAddress });

describe('from one redirect to the next', () => {
  test.for([
    { hosts: [[PUBLIC]], connects: [[PUBLIC]] },
    { hosts: [[PRIVATE, OTHER]], connects: [[PRIVATE, OTHER]] },
    { hosts: [[PRIVATE, PUBLIC]], connects: [[PUBLIC]] },
    { hosts: [[PRIVATE], [PRIVATE]], connects: [[PRIVATE], [PRIVATE]] },
    { hosts: [[PRIVATE], [OTHER]], connects: [[PRIVATE], 'refused'] },
    { hosts: [[PRIVATE], [OTHER, PRIVATE]], connects: [[PRIVATE], [PRIVATE]] },
    { hosts: [[PUBLIC], [PRIVATE]], connects: [[PUBLIC], 'refused'] },
    { hosts: [[PUBLIC], [PRIVATE, PUBLIC]], connects: [[PUBLIC], [PUBLIC]] },
    { hosts: [[PRIVATE], [PUBLIC], [PRIVATE]], connects: [[PRIVATE], [PUBLIC], 'refused'] },
    { hosts: [[PRIVATE, PUBLIC], [PRIVATE]], connects: [[PUBLIC], 'refused'] },
  ])('$hosts connects to $connects', async ({ hosts, connects }) => {
    const guard = guardOf();
    const found: unknown[] = [];
    for (const addresses of hosts) {
      found.push(await connect(guard, addresses));
      guard.enterRedirect();
    }
    expect(found).toEqual(connects);
  });
});

test('a host spelt as an address is checked without a lookup', () => {
  const guard = guardOf();
  guard.checkHost('[::1]');
  guard.enterRedirect();
  expect(() => guard.checkHost('[::1]')).not.toThrow();
  expect(() => guard.checkHost('127.0.0.1')).toThrow('a redirect leads to 127.0.0.1, a private address');
  expect(() => guard.checkHost('ada.localhost.')).toThrow('a private address');
  expect(() => guard.checkHost('example.org')).not.toThrow();
});

test('a connection that asks for one address gets one', async () => {
  const found = await new Promise((resolve) => {
    guardOf().lookup(`${PUBLIC},8.8.8.8`, {}, (_error, address, family) => resolve([address, family]));
  });
  expect(found).toEqual([PUBLIC, 4]);
});
