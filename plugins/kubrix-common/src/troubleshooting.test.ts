import { ConfigReader } from '@backstage/config';
import { readTroubleshootingUrl } from './troubleshooting';

const read = (troubleshootingUrl?: string) =>
  readTroubleshootingUrl(
    new ConfigReader({ kubrix: { auth: { troubleshootingUrl } } }),
  );

describe('readTroubleshootingUrl', () => {
  it.each([
    undefined,
    '/docs/default/component/kubrix-portal/troubleshooting/',
    'https://git.example.com/portal/docs/troubleshooting.md?plain=0',
    'http://wiki.example.com/portal',
  ])('reads %s', url => {
    expect(read(url)).toBe(url);
  });

  it.each([
    'docs/troubleshooting.md',
    '//evil.example',
    '/\\evil.example',
    'https://',
    `${'javascript'}:alert(1)`,
    'ftp://files.example.com',
    'https://wiki.example.com/#portal',
    'https://wiki.example.com/a page',
  ])('refuses %s', url => {
    expect(() => read(url)).toThrow(
      `Invalid value in config for key 'kubrix.auth.troubleshootingUrl': got '${url}', wanted an address that begins with https:// or http://, or a path of the portal that begins with /, without #`,
    );
  });
});
