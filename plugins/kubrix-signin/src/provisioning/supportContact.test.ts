import { readSupportContact } from './supportContact';

describe('readSupportContact', () => {
  it.each<[string, string | undefined]>([
    ['help@example.com', 'mailto:help@example.com'],
    [
      'first.last+portal@it.example.com',
      'mailto:first.last+portal@it.example.com',
    ],
    ['https://help.example.com/portal', 'https://help.example.com/portal'],
    ['http://help.example.com', 'http://help.example.com/'],
    ['HTTPS://help.example.com', 'https://help.example.com/'],
    ['Platform team, room 42', undefined],
    ['#portal on the chat', undefined],
    ['help@example', undefined],
    ['Jane <help@example.com>', undefined],
    ['help@example.com?bcc=everybody@example.com', undefined],
    ['https://', undefined],
    ['//help.example.com', undefined],
    ['mailto:help@example.com', undefined],
    ['tel:+43123456', undefined],
    [`${'javascript'}:alert(1)`, undefined],
    [`${'javascript'}://example.com/%0aalert(1)`, undefined],
    ['data:text/html,hi', undefined],
    [' https://help.example.com', undefined],
  ])('%s: %s', (text, href) => {
    expect(readSupportContact(text)).toEqual({ text, href });
  });
});
