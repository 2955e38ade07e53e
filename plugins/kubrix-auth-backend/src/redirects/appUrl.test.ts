import { parseAppUrl } from './appUrl';

const APP = 'https://portal.example.com';

describe('parseAppUrl', () => {
  it.each([
    'https://portal.example.com',
    'https://portal.example.com/catalog?a=b#c',
    'https://portal.example.com:443/',
    'HTTPS://PORTAL.example.com/',
  ])('accepts %s', url => {
    expect(parseAppUrl(url, APP).origin).toBe(APP);
  });

  it.each([
    'https://evil.example',
    'http://portal.example.com',
    'https://portal.example.com:8443/',
    'https://portal.example.com.evil.example',
    'https://portal.example.com@evil.example',
    'https:\\\\evil.example',
    '//evil.example',
    '/catalog',
    'blob:https://portal.example.com.evil.example/1',
    'data:text/html,x',
    '',
  ])('refuses %s', url => {
    expect(() => parseAppUrl(url, APP)).toThrow(
      'is not allowed, wanted a URL of https://portal.example.com',
    );
  });
});
