import { describe, expect, test } from 'vitest';
import { parseAddress, redirectTarget } from '../../../../src/source/http/address.ts';

describe('parseAddress', () => {
  test.for([
    ['https://example.org', 'https://example.org/'],
    ['HTTP://Example.org:80/Tide?a=b#c', 'http://example.org/Tide?a=b#c'],
    ['http://exämple.org/', 'http://xn--exmple-cua.org/'],
    ['http://0x7f.1/', 'http://127.0.0.1/'],
  ])('%s is %s', ([address, href]) => {
    expect(parseAddress(address as string).href).toBe(href);
  });

  test.for([
    ['ftp://example.org/', '"ftp://example.org/" is not a web address'],
    ['file:///etc/passwd', '"file:///etc/passwd" is not a web address'],
    ['javascript:alert(1)', '"javascript:alert(1)" is not a web address'],
    ['https://', '"https://" is not a web address'],
    ['example.org', '"example.org" is not a web address'],
    ['http://\u001b[31mtide/', '"http://tide/" is not a web address'],
    ['https://ada:secret@example.org/', 'the address at example.org contains a user name or password'],
    ['https://ada@example.org/', 'the address at example.org contains a user name or password'],
  ])('%j: %s', ([address, sentence]) => {
    expect(() => parseAddress(address as string)).toThrow(expect.objectContaining({ message: sentence }));
  });
});

describe('redirectTarget', () => {
  test.for([
    ['https://example.org/a/b', 'c', 'https://example.org/a/c'],
    ['https://example.org/a', '//example.com/b', 'https://example.com/b'],
    ['http://example.org/a', 'https://example.org/a', 'https://example.org/a'],
    ['http://example.org/a', '', 'http://example.org/a'],
  ])('from %s, %s is %s', ([from, location, href]) => {
    expect(redirectTarget(new URL(from as string), location as string).href).toBe(href);
  });

  test.for([
    ['http://example.org/', 'redirects from https to http, where anyone may listen'],
    ['http:\\\\example.com', 'redirects from https to http, where anyone may listen'],
    ['file:///etc/passwd', 'redirects to something that is not a web address'],
    ['data:text/html,tide', 'redirects to something that is not a web address'],
    ['https://ada:secret@example.com/', 'redirects to an address that contains a user name or password'],
  ])('%s: %s', ([location, sentence]) => {
    expect(() => redirectTarget(new URL('https://example.org/'), location as string)).toThrow(
      expect.objectContaining({ message: `example.org ${sentence}` }),
    );
  });
});
